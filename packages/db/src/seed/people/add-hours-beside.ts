import type { WeeklyRow } from '@app/shared/availability/schedule';
import type { Id } from '@app/shared/id/id';
import type { MarketRows } from '../market-rows.ts';
import type { MakeId } from '../seed-ids.ts';
import { DAY, instantAt, type Millis } from './seed-person.ts';

type Beside = {
  scheduleId: Id<'schedule'>;
  base: Millis;
  makeId: MakeId;
  weekly: readonly WeeklyRow[];
  offeringId: Id<'offering'> | undefined;
};

/** The demo coach's second week, a closed date, an absence and an offering with rules of its own, all to come. */
export function addHoursBeside(
  rows: MarketRows,
  { scheduleId, base, makeId, weekly, offeringId }: Beside,
): void {
  const made = instantAt(base - 30 * DAY);
  const dateIn = (days: number) =>
    instantAt(base + days * DAY)
      .toString()
      .slice(0, 10);
  rows.namedHours.push({
    id: makeId('namedHours', made),
    scheduleId,
    name: 'Conference weeks',
    validFrom: dateIn(70),
    validTo: dateIn(83),
    weekly: [...weekly.slice(0, 2)],
  });
  rows.dateOverrides.push({ scheduleId, onDate: dateIn(62), intervals: [], note: 'Moving house' });
  rows.absences.push({
    id: makeId('absence', made),
    scheduleId,
    firstOn: dateIn(90),
    lastOn: dateIn(99),
    reason: 'Walking in the hills',
  });
  if (offeringId)
    rows.offeringRules.push({ offeringId, scheduleId, minimumNoticeMinutes: 2_880, maximumPerDay: 2 });
}
