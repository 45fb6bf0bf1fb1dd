import { refused } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';

/** Unix seconds of an ISO text; now when absent. */
export function secondsOf(sandbox: Sandbox, iso: string | undefined, field: string): number {
  if (iso === undefined) return sandbox.now();
  const milliseconds = Date.parse(iso);
  if (Number.isNaN(milliseconds))
    throw refused(`${field} must be a time such as 2026-05-01T10:00:00Z; it is '${iso}'.`);
  return Math.floor(milliseconds / 1000);
}
