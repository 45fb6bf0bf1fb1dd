import { INTERVIEW_COLUMNS, type ReadRow, readInterviewRow } from '@app/shared/progress/interview-row';
import { MOST_ROWS } from '@app/shared/progress/real-interview.schema';
import Papa from 'papaparse';

/** More than two hundred rows ever need; a larger file is not one of ours. */
export const MOST_BYTES = 100_000;

export type FileRow = { line: number; cells: Readonly<Record<string, string>>; read: ReadRow };
export type FilePreview = { rows: FileRow[] } | { fault: string };

/** Reads a CSV file, row by row, as far as it can be read; nothing is sent anywhere. */
export function readInterviewFile(text: string): FilePreview {
  if (text.length > MOST_BYTES)
    return { fault: 'This file is larger than 100 kB. Send the interviews alone.' };
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  const missing = ['date', 'stage', 'field'].filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0) {
    return { fault: `The first line must name the columns. Missing: ${missing.join(', ')}.` };
  }
  if (data.length === 0) return { fault: 'There is no row below the first line.' };
  if (data.length > MOST_ROWS) {
    return { fault: `There are ${data.length} rows; ${MOST_ROWS} at a time can be brought in.` };
  }
  return {
    rows: data.map((cells, at) => ({ line: at + 2, cells, read: readInterviewRow(cells) })),
  };
}

type Exported = {
  heldOn: string;
  stage: string;
  roleFamily: string;
  level: string;
  employer: string;
  referral: boolean;
  result: string;
};

/** The ledger as a file that can be brought in again. No cell of it is a formula to a spreadsheet. */
export function writeInterviewFile(entries: readonly Exported[]): string {
  const rows = entries.map(({ heldOn, stage, roleFamily, level, employer, referral, result }) => [
    ...[heldOn, stage, roleFamily, level, employer],
    ...[referral ? 'yes' : 'no', result],
  ]);
  return Papa.unparse({ fields: [...INTERVIEW_COLUMNS], data: rows }, { escapeFormulae: true });
}
