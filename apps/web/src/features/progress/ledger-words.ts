import { daysSilent, SILENT_DAYS } from '@app/shared/progress/outcome-resolution';
import type { RatePhrase } from '@app/shared/progress/outcome-words';
import { RESULT_LABEL, ROLE_FAMILY_LABEL, STAGE_LABEL } from '@app/shared/progress/real-interview';
import { inWords } from './progress-words.ts';
import type { LedgerEntry } from './use-ledger.ts';

type Side = { called: number; n: number };
type Rates = { before: Side; after: Side; phrase: RatePhrase | null };

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const share = ({ called, n }: Side) => `${inWords(called)} of ${inWords(n)}`;

const STROKE: Record<RatePhrase, string> = {
  higher: 'That is higher',
  'probably higher': 'That is probably higher',
  'too early to tell': 'It is too early to tell',
  'probably lower': 'That is probably lower',
  lower: 'That is lower',
};

/** The page's one line; `stroke` is underlined. Without enough on either side it stops at the counts. */
export function ledgerHeadline({ before, after, phrase }: Rates): { lead: string; stroke: string } {
  if (before.n === 0 && after.n === 0) return { lead: 'No interview', stroke: 'counts yet' };
  if (after.n === 0)
    return { lead: `${capital(share(before))} interviews led on`, stroke: 'before any coaching' };
  if (before.n === 0)
    return { lead: `${capital(share(after))} interviews led on`, stroke: 'since your first booking' };
  const lead = `${capital(share(before))} led on before your first booking, ${share(after)} since.`;
  return { lead, stroke: phrase ? STROKE[phrase] : 'Too few to say more' };
}

/** `likely 8 to 43 in a hundred`, by the ends of an interval from 0 to 1. */
export const likely = (lo: number, hi: number): string =>
  `likely ${Math.round(lo * 100)} to ${Math.round(hi * 100)} in a hundred`;

/** What an interview was, without the employer. */
export const interviewName = ({ stage, roleFamily }: Pick<LedgerEntry, 'stage' | 'roleFamily'>): string =>
  `${STAGE_LABEL[stage]}, ${ROLE_FAMILY_LABEL[roleFamily].toLowerCase()}`;

type Judged = Pick<LedgerEntry, 'heldOn' | 'result' | 'recordedAs' | 'counted'>;

/** Why an entry counts as it does, where that is not plain. */
export function whyCounted({ heldOn, result, recordedAs, counted }: Judged, today: string): string {
  if (result === 'withdrawn') return 'you withdrew, not counted';
  if (result === 'pending') {
    if (counted === 0)
      return `no word in ${SILENT_DAYS} days${recordedAs === 'recalled' ? ', from memory' : ''}`;
    const day = daysSilent(heldOn, Temporal.PlainDate.from(today));
    return day < 0 ? 'ahead of you' : `day ${day} of ${SILENT_DAYS}`;
  }
  return recordedAs === 'recalled' ? 'from memory, not counted' : '';
}

/** Whether it led on, in a word or two. */
export function ledOn({ result, counted }: Pick<LedgerEntry, 'result' | 'counted'>): string {
  if (result === 'withdrawn') return 'Withdrawn';
  if (counted === null) return RESULT_LABEL.pending;
  return counted === 1 ? 'Yes' : 'No';
}
