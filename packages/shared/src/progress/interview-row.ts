import { OUTCOME_RESULTS, type OutcomeResult } from './outcome-resolution.ts';
import {
  INTERVIEW_LEVEL_LABEL,
  INTERVIEW_LEVELS,
  INTERVIEW_STAGES,
  RESULT_LABEL,
  ROLE_FAMILIES,
  ROLE_FAMILY_LABEL,
  STAGE_LABEL,
} from './real-interview.ts';

/** The columns of an exported file, which can be imported again. */
export const INTERVIEW_COLUMNS = [
  'date',
  'stage',
  'field',
  'level',
  'employer',
  'referral',
  'result',
] as const;
type Column = (typeof INTERVIEW_COLUMNS)[number];

type Entry = {
  heldOn: string;
  stage: (typeof INTERVIEW_STAGES)[number];
  roleFamily: (typeof ROLE_FAMILIES)[number];
  level: (typeof INTERVIEW_LEVELS)[number];
  employer: string;
  referral: boolean;
  result: OutcomeResult;
};

/** What one row of a file comes to: an entry, or what is wrong with it, each with its column. */
export type ReadRow = { entry: Entry } | { faults: { column: Column; message: string }[] };

/**
 * Reads a row of an imported file. Words are taken as we write them or as the wire has them, in any case;
 * level, employer, referral and result may be left out.
 */
export function readInterviewRow(row: Readonly<Record<string, string | undefined>>): ReadRow {
  const faults: { column: Column; message: string }[] = [];
  const cell = (column: Column) => (row[column] ?? '').trim();
  const choice = <Value extends string>(
    column: Column,
    values: readonly Value[],
    labels: Record<Value, string>,
    fallback?: Value,
  ): Value => {
    const given = cell(column);
    const found = values.find((value) => [value, labels[value]].some((word) => isSameWord(word, given)));
    const known = found ?? (given === '' ? fallback : undefined);
    if (!known) faults.push({ column, message: `one of ${values.map((value) => labels[value]).join(', ')}` });
    return known ?? values[0]!;
  };

  const heldOn = cell('date');
  if (!isHeldOn(heldOn)) faults.push({ column: 'date', message: 'a day such as 2026-03-19' });
  const stage = choice('stage', INTERVIEW_STAGES, STAGE_LABEL);
  const roleFamily = choice('field', ROLE_FAMILIES, ROLE_FAMILY_LABEL);
  const level = choice('level', INTERVIEW_LEVELS, INTERVIEW_LEVEL_LABEL, 'mid');
  const result = choice('result', OUTCOME_RESULTS, RESULT_LABEL, 'pending');
  // A spreadsheet must not take a name for a formula, so exported cells may begin with an apostrophe.
  const employer = cell('employer').replace(/^'(?=[=+\-@\t\r])/, '');
  if (employer.length > 120) faults.push({ column: 'employer', message: 'at most 120 characters' });
  const referral = /^(yes|y|true|1)$/i.test(cell('referral'));
  if (!referral && !/^(no|n|false|0|)$/i.test(cell('referral'))) {
    faults.push({ column: 'referral', message: 'yes or no' });
  }
  return faults.length > 0
    ? { faults }
    : { entry: { heldOn, stage, roleFamily, level, employer, referral, result } };
}

const isSameWord = (word: string, given: string) => plain(word) === plain(given);
const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z]+/g, '');

const EARLIEST = '2000-01-01';
const LATEST = '2099-12-31';

/** Whether a text is a day of this century as ISO 8601 writes it. */
export function isHeldOn(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < EARLIEST || text > LATEST) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
