export type SplitReason = { before: string; heart: string; after: string };

/** The words of a real reason that matter most: those after “because”, up to the next pause. */
export function heartOfReason(reason: string): SplitReason {
  const because = /\bbecause\s+/i.exec(reason);
  if (!because) return { before: reason, heart: '', after: '' };
  const start = because.index + because[0].length;
  const pause = reason.slice(start).search(/[:;,.]\s|[:;,.]$/);
  const end = pause < 0 ? reason.length : start + pause;
  return { before: reason.slice(0, start), heart: reason.slice(start, end), after: reason.slice(end) };
}
