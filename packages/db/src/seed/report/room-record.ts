import type { MarkerKind } from '@app/shared/sessions/marker';
import { clockTime } from './fill-slots.ts';
import type { ReportOrder } from './report-order.ts';
import type { Moments } from './session-moments.ts';

export type RoomMarker = { kind: MarkerKind; atSeconds: number; content: string };

/** What the coach tapped and typed during the talk. */
export function recordRoom(
  order: ReportOrder,
  moments: Moments,
  levels: ReadonlyMap<string, number>,
): { markers: RoomMarker[]; notes: string } {
  const { evidence } = moments.numbered();
  const { asks, close } = order.candidate;
  const markers: RoomMarker[] = evidence.flatMap(({ atSec, text, kind }): RoomMarker[] => {
    if (text === close) return [{ kind: 'closing', atSeconds: atSec, content: text }];
    if (asks.includes(text)) {
      return [{ kind: order.random.pick(['about_them', 'follow_up']), atSeconds: atSec, content: text }];
    }
    return kind === 'metric' ? [{ kind: 'rambled', atSeconds: atSec, content: '' }] : [];
  });
  const light = evidence.find(({ kind }) => kind === 'quote');
  if (light && (levels.get('warmth') ?? 3) >= 4) {
    markers.push({ kind: 'joke_landed', atSeconds: light.atSec + 20, content: '' });
  }
  if ((levels.get('listening') ?? 3) <= 2) {
    markers.push({ kind: 'missed_cue', atSeconds: (evidence[1]?.atSec ?? 300) + 35, content: '' });
  }
  const lines = evidence
    .filter(({ kind }) => kind !== 'metric')
    .map(({ atSec, text, kind }) => `${clockTime(atSec)} ${kind === 'quote' ? `“${text}”` : text}`);
  return { markers: markers.sort((a, b) => a.atSeconds - b.atSeconds), notes: lines.join('\n') };
}
