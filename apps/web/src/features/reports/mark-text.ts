import type { Finding } from '@app/shared/reports/quality-finding';

type Mark = 'block' | 'warning' | 'let';
export type Segment = { text: string; mark: Mark | null; at: number };

const markOf = ({ level, letThrough }: Finding): Mark => (letThrough === undefined ? level : 'let');

/** A text cut at the words its findings point to, so that each can be underlined in its own way. */
export function markText(text: string, findings: readonly Finding[]): Segment[] {
  const hits = findings
    .flatMap((finding) => {
      const at = finding.match ? text.toLowerCase().indexOf(finding.match.toLowerCase()) : -1;
      return at < 0 ? [] : [{ at, end: at + finding.match!.length, mark: markOf(finding) }];
    })
    .sort((a, b) => a.at - b.at);
  const segments: Segment[] = [];
  let from = 0;
  for (const { at, end, mark } of hits) {
    if (at < from) continue; // two rules at one word: the first mark stands
    if (at > from) segments.push({ text: text.slice(from, at), mark: null, at: from });
    segments.push({ text: text.slice(at, end), mark, at });
    from = end;
  }
  if (from < text.length) segments.push({ text: text.slice(from), mark: null, at: from });
  return segments;
}
