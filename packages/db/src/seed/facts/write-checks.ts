import { DEFAULT_BOOKING_POLICY } from '@app/shared/booking/booking-policy';
import type { QualityCheck } from '@app/shared/reports/quality-rules';
import type { ReportDraft } from '@app/shared/reports/report.schema';
import { isReportLate, reportDueAt } from '@app/shared/reports/report-due';
import { firingsOf } from '@app/shared/reports/rule-firing';
import type { MarketRows } from '../market-rows.ts';
import type { BookingFacts } from './booking-facts.ts';

const MINUTE = 60_000;
const at = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(Math.round(milliseconds));

/** What the editor marks while a report is written and a coach then puts right, and in one report of how many. */
const ON_THE_WAY = [
  ['S01', 'warning', 2],
  ['V02', 'block', 3],
  ['H03', 'warning', 3],
  ['L02', 'warning', 4],
  ['F05', 'warning', 4],
  ['V03', 'block', 5],
  ['H02', 'warning', 5],
  ['S03', 'warning', 6],
  ['F03', 'block', 7],
  ['T04', 'warning', 9],
  ['H03', 'block', 10],
  ['T03', 'warning', 13],
  ['H04', 'block', 17],
  ['T02', 'block', 29],
  ['T01', 'block', 71],
] as const;

/** Words about people that meant something else. */
const LET_THROUGH = [
  ['accent', 'The accent colour of the screen they designed, not how they speak.'],
  ['disabled', 'A disabled button in their sketch of the form.'],
  ['married', 'Two tables that they “married” in the schema; it is their word.'],
] as const;
const OVERRIDE_EVERY = 58;

type Written = { session: BookingFacts; draft: ReportDraft; quality: QualityCheck };

/** What the checks found on the way and at the hand-in, what was let through, and that it came late. */
export function writeChecks(rows: MarketRows, { session, quality }: Written): void {
  const { plan, bookingId, endedAt, report } = session;
  const { reportId, handedInAt } = report!;
  const serial = rows.reports.length;
  const began = at(handedInAt! - 24 * MINUTE);
  const common = { reportId, rulesVersion: quality.version };
  const standing = firingsOf(quality);
  const onTheWay = ON_THE_WAY.filter(([, , every]) => serial % every === 0)
    .filter(([rule], index, all) => all.findIndex(([other]) => other === rule) === index)
    .filter(([rule]) => !standing.some((firing) => firing.rule === rule));
  for (const [rule, level] of onTheWay) {
    const lastFiredAt = at(handedInAt! - 6 * MINUTE);
    rows.ruleFirings.push({ ...common, rule, level, fields: 1, firstFiredAt: began, lastFiredAt });
  }
  for (const firing of standing) {
    const lastFiredAt = at(handedInAt!);
    rows.ruleFirings.push({ ...common, ...firing, firstFiredAt: began, lastFiredAt, atHandIn: true });
  }
  if (serial % OVERRIDE_EVERY === 0) {
    const [match, reason] = LET_THROUGH[(serial / OVERRIDE_EVERY) % LET_THROUGH.length]!;
    const path = 'questionNotes.0.answerInBrief';
    rows.ruleOverrides.push({ ...common, rule: 'T02', path, match, reason, madeAt: began });
  }
  const dueAt = reportDueAt(at(endedAt!), DEFAULT_BOOKING_POLICY.reportDueHours);
  const handedIn = at(handedInAt!);
  if (!isReportLate({ dueAt, submittedAt: handedIn }, handedIn)) return;
  const { coachId } = plan.coach;
  rows.lateReports.push({ bookingId, step: 'late', coachId, currency: 'EUR', reachedAt: dueAt });
}
