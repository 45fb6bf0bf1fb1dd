import type { SlotExplanation } from './explain-slot.ts';

/** Why a time is not offered, with instants as text; null when it is offered. `no_schedule`: no hours were ever set. */
export type SentExplanation = ReturnType<typeof sendExplanation> | { readonly rule: 'no_schedule' } | null;

const text = (ms: number): string => new Date(ms).toISOString();

/** An explanation as it is sent and read. */
export function sendExplanation(reason: SlotExplanation) {
  switch (reason.rule) {
    case 'notice':
      return { rule: reason.rule, bookableFrom: text(reason.bookableFrom) };
    case 'grid': {
      const { before, after } = reason;
      return {
        rule: reason.rule,
        before: before === null ? null : text(before),
        after: after === null ? null : text(after),
      };
    }
    case 'busy':
    case 'buffer': {
      const { start, end, kind = '' } = reason.by;
      return { rule: reason.rule, by: { startsAt: text(start), endsAt: text(end), kind } };
    }
    default:
      return reason;
  }
}
