import { formatMoney } from '@app/shared/money/format-money';
import { formatTimeInPlace } from '../../ui/format-time.ts';
import { HOLD_REASON_WORDS, REFUND_REASON_WORDS } from './money-words.ts';

type Details = Readonly<Record<string, unknown>>;

/** What an act's row says beside its name, in words: amounts, times, reasons. Ids and states speak elsewhere. */
export function actDetails(action: string, details: Details, timeZone: string): string {
  return [amounts(details), times(details, timeZone), reasons(action, details)].filter(Boolean).join(' ');
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
const minor = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

function amounts(details: Details): string {
  const currency = text(details.currency);
  if (!currency) return '';
  const amount = (value: unknown) => formatMoney({ amountMinor: minor(value) ?? 0, currency });
  const credit = minor(details.creditMinor);
  const parts = [
    minor(details.amountMinor) !== undefined && amount(details.amountMinor),
    credit ? `and ${amount(credit)} of credit` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(' ')}.` : '';
}

function times(details: Details, timeZone: string): string {
  const at = (value: unknown) => {
    const moment = text(value);
    return moment && formatTimeInPlace(moment, timeZone);
  };
  const proposed = at(details.proposedStartsAt);
  if (proposed) return `From ${at(details.startsAt)} to ${proposed}.`;
  const previous = at(details.previousStartsAt);
  if (previous) return `From ${previous} to ${at(details.startsAt)}.`;
  if (details.dueAt) return `Leaves ${at(details.dueAt)}.`;
  return details.startsAt ? `${at(details.startsAt)}.` : '';
}

const ABSENT: Record<string, string> = {
  candidate: 'The candidate did not come.',
  coach: 'The coach did not come.',
  both: 'Nobody came.',
};

function reasons(action: string, { by, reason, code, late, surplus, fundedBy, part }: Details): string {
  const words = [
    by && ABSENT[String(by)],
    late === true && 'After the hold had lapsed.',
    surplus === true && 'The booking was paid already, so it goes back.',
    fundedBy === 'platform' && 'At our cost.',
    fundedBy === 'booking' && 'Out of what was paid.',
    fundedBy === 'coach' && 'Out of the coach’s share.',
    text(code) && `Stripe says: ${code}.`,
    text(part) && `${String(part).replaceAll('_', ' ')}.`,
    text(reason) && reasonWords(action, String(reason)),
  ];
  return words.filter(Boolean).join(' ');
}

/** Money acts keep a code, the desk's decisions keep a sentence. */
function reasonWords(action: string, reason: string): string {
  if (action === 'refund.requested') return `${REFUND_REASON_WORDS[reason] ?? reason}.`;
  if (action === 'transfer.held') return `${HOLD_REASON_WORDS[reason] ?? reason}.`;
  if (action.startsWith('refund.')) return `Stripe says: ${reason}.`;
  return `“${reason}”`;
}
