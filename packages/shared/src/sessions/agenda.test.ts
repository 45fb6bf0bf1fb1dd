import { describe, expect, it } from 'vitest';
import { RETEST_MINUTES, SESSION_LENGTHS } from '../catalog/session-type.ts';
import { agendaOf, stageAt } from './agenda.ts';
import { roomState } from './join-window.ts';

describe('agendaOf', () => {
  it.each(SESSION_LENGTHS)('fills %i minutes without a gap', (minutes) => {
    const agenda = agendaOf(minutes);
    expect(agenda[0]?.startSec).toBe(0);
    expect(agenda.at(-1)?.endSec).toBe(minutes * 60);
    for (const [index, segment] of agenda.entries()) {
      if (index > 0) expect(segment.startSec).toBe(agenda[index - 1]?.endSec);
    }
  });

  it('gives a retest its tasks and a word on them, and no close', () => {
    const agenda = agendaOf(RETEST_MINUTES);
    expect(agenda.map(({ stage }) => stage)).toEqual(['warm_up', 'tasks', 'debrief']);
    expect(agenda.at(-1)?.endSec).toBe(RETEST_MINUTES * 60);
    expect(agenda[2]?.startSec).toBe(agenda[1]?.endSec);
  });

  it('goes on with the debrief after the planned end', () => {
    expect(stageAt(agendaOf(30), 40 * 60).stage).toBe('debrief');
    expect(stageAt(agendaOf(30), 21 * 60).stage).toBe('verdict');
  });
});

describe('roomState', () => {
  const session = {
    startsAt: Temporal.Instant.from('2026-03-29T09:00:00Z'),
    endsAt: Temporal.Instant.from('2026-03-29T10:00:00Z'),
  };
  it.each([
    ['2026-03-29T08:44:59Z', 'early'],
    ['2026-03-29T08:45:00Z', 'open'],
    ['2026-03-29T10:09:59Z', 'open'],
    ['2026-03-29T10:10:00Z', 'closed'],
  ])('at %s it is %s', (now, state) =>
    expect(roomState(session, 15, Temporal.Instant.from(now))).toBe(state),
  );
});
