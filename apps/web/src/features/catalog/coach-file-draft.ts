import { applicationGaps } from '@app/shared/catalog/application-gaps';
import type { CoachProfileInput } from '@app/shared/catalog/catalog.schema';
import type { CoachApplication } from '@app/shared/catalog/coach-profile';
import type { RouterOutputs } from '../../trpc.ts';

export type CoachFile = RouterOutputs['catalog']['myFile'];

/** One row as it is typed: figures are text until they are whole. */
export type ExperienceDraft = {
  key: string;
  role: string;
  company: string;
  fromYear: string;
  toYear: string;
  isCurrent: boolean;
  peopleInterviewed: string;
};

/** A coach's file as it is typed: anything may be half-written. */
export type CoachFileDraft = Omit<CoachProfileInput, 'experience' | 'peopleInterviewed'> & {
  experience: ExperienceDraft[];
  peopleInterviewed: string;
  why: string;
  hardestTruth: string;
  proofUrl: string;
};

let keys = 0;
const newKey = () => `row-${Date.now().toString(36)}-${keys++}`;

export const emptyRow = (): ExperienceDraft => ({
  key: newKey(),
  role: '',
  company: '',
  fromYear: '',
  toYear: '',
  isCurrent: false,
  peopleInterviewed: '',
});

export function toDraft(file: CoachFile): CoachFileDraft {
  const { displayName, headline, bio, city, country, timeZone, application } = file;
  return {
    ...{ displayName, headline, bio, city, country, timeZone },
    languages: [...file.languages],
    industries: [...file.industries],
    companies: [...file.companies],
    peopleInterviewed: figure(file.peopleInterviewed || null),
    experience: file.experience.map((job) => ({
      key: newKey(),
      role: job.role,
      company: job.company,
      fromYear: figure(job.fromYear),
      toYear: figure(job.toYear),
      isCurrent: job.toYear === null,
      peopleInterviewed: figure(job.peopleInterviewed),
    })),
    why: application.why ?? '',
    hardestTruth: application.hardestTruth ?? '',
    proofUrl: application.proofUrl ?? '',
  };
}

const figure = (value: number | null): string => (value === null ? '' : String(value));

export type RowProblems = Partial<
  Record<'role' | 'company' | 'fromYear' | 'toYear' | 'peopleInterviewed', string>
>;

const isEmptyRow = ({ role, company, fromYear, toYear, peopleInterviewed }: ExperienceDraft): boolean =>
  [role, company, fromYear, toYear, peopleInterviewed].every((text) => text.trim() === '');

/** What a row still needs before it can be shown; nothing for a row in which nothing is written. */
export function rowProblems(row: ExperienceDraft, thisYear: number): RowProblems {
  if (isEmptyRow(row)) return {};
  const from = wholeNumber(row.fromYear);
  const to = wholeNumber(row.toYear);
  const isYear = (year: number | undefined): year is number =>
    year !== undefined && year >= 1950 && year <= thisYear;
  const problems: RowProblems = {};
  if (!row.role.trim()) problems.role = 'What were you there?';
  if (!row.company.trim()) problems.company = 'Where was it?';
  if (!isYear(from)) problems.fromYear = `A year from 1950 to ${thisYear}`;
  if (!row.isCurrent && !isYear(to))
    problems.toYear = `A year to ${thisYear}, or tick that you are still there`;
  else if (!row.isCurrent && isYear(from) && isYear(to) && to < from) problems.toYear = `Not before ${from}`;
  if (row.peopleInterviewed.trim() && wholeNumber(row.peopleInterviewed) === undefined)
    problems.peopleInterviewed = 'A whole number';
  return problems;
}

/** Where somebody can look up that it is true: an address that begins with https, or nothing. */
export const isProofUrl = (text: string): boolean =>
  text.trim() === '' || (/^https:\/\/\S+\.\S+$/.test(text.trim()) && URL.canParse(text.trim()));

/** Everything that is whole. What is half-written stays on this device until it is. */
export function toProfileInput(draft: CoachFileDraft, saved: CoachFile, thisYear: number): CoachProfileInput {
  const { headline, bio, city, country, timeZone, languages, industries, companies } = draft;
  return {
    ...{ headline, bio, city, country, timeZone, languages, industries, companies },
    displayName: draft.displayName.trim() || saved.displayName,
    peopleInterviewed: wholeNumber(draft.peopleInterviewed) ?? 0,
    experience: draft.experience
      .filter((row) => !isEmptyRow(row) && Object.keys(rowProblems(row, thisYear)).length === 0)
      .map((row) => ({
        role: row.role.trim(),
        company: row.company.trim(),
        fromYear: Number(row.fromYear),
        toYear: row.isCurrent ? null : Number(row.toYear),
        peopleInterviewed: wholeNumber(row.peopleInterviewed) ?? null,
      })),
  };
}

export const toApplication = (draft: CoachFileDraft, saved: CoachFile): CoachApplication => ({
  why: draft.why,
  hardestTruth: draft.hardestTruth,
  proofUrl: isProofUrl(draft.proofUrl) ? draft.proofUrl.trim() : (saved.application.proofUrl ?? ''),
});

/** What is still missing before it can be sent, by the rule that the server applies to what it was given. */
export function gapsOf(draft: CoachFileDraft, file: CoachFile, thisYear: number) {
  const profile = toProfileInput(draft, file, thisYear);
  return applicationGaps({ ...profile, offerings: file.offerings.length, why: draft.why });
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,6}$/.test(text.trim()) && Number(text) <= 100_000 ? Number(text) : undefined;
}
