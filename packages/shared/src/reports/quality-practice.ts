import { block, type CheckContext, counted, type Finding, graded, warning } from './quality-finding.ts';
import { THRESHOLDS } from './quality-thresholds.ts';
import type { ReportDraft } from './report.schema.ts';

/** P01–P05: is there something to do, soon, often enough, and a day to look at it again? */
export function checkPractice(report: ReportDraft, { today }: CheckContext): Finding[] {
  const { practicePlan: plan } = report;
  const { from, to, repetitions } = THRESHOLDS.practice;
  const worst = plan.length === 0 ? 'block' : plan.length < from || plan.length > to ? 'warning' : null;
  const findings = graded('P01', 'practicePlan', worst, {
    title: plan.length === 0 ? 'Not written yet' : counted(plan.length, 'task'),
    message: `${from} to ${to} tasks: fewer do not change a habit, more are not done.`,
    ...(plan.length < from && { unwritten: true }),
  });
  if (plan.length > 0 && !plan.some((item) => item.repetitions >= repetitions))
    findings.push(
      warning('P04', 'practicePlan', {
        title: 'Nothing is repeated',
        message: `One task is worth doing ${repetitions} times or more.`,
      }),
    );
  return [...findings, ...checkDates(report, today), ...checkLinks(report), ...checkFollowUp(report, today)];
}

/** Days from one date to another; negative in the past, undefined without a date. */
function daysUntil(today: Temporal.PlainDate, day: string): number | undefined {
  if (!day) return undefined;
  return today.until(Temporal.PlainDate.from(day), { largestUnit: 'days' }).days;
}

function checkDates({ practicePlan }: ReportDraft, today: Temporal.PlainDate): Finding[] {
  const { firstWithinDays, lastWithinDays } = THRESHOLDS.practice;
  const days = practicePlan.map(({ dueOn }) => daysUntil(today, dueOn));
  const findings = days.flatMap((left, at): Finding[] => {
    const path = `practicePlan.${at}.dueOn`;
    if (left === undefined)
      return [block('P02', path, { title: 'No date', message: 'Say by when.', unwritten: true })];
    if (left < 1) return [block('P02', path, { title: 'This day has passed', message: 'Pick a day ahead.' })];
    if (left > lastWithinDays)
      return [
        warning('P02', path, {
          title: `${left} days away`,
          message: `Within ${lastWithinDays} days it is still about this session.`,
        }),
      ];
    return [];
  });
  const dated = days.filter((left) => left !== undefined);
  if (dated.length > 0 && dated.length === days.length && !dated.some((left) => left <= firstWithinDays))
    findings.push(
      warning('P02', 'practicePlan', {
        title: 'Nothing in the first week',
        message: `Let one task be due within ${firstWithinDays} days, while they remember.`,
      }),
    );
  return findings;
}

function checkLinks({ practicePlan, focusPoints }: ReportDraft): Finding[] {
  if (practicePlan.length === 0) return [];
  const known = new Set(focusPoints.map(({ id }) => id));
  const practised = new Set(practicePlan.map(({ focusPoint }) => focusPoint));
  return [
    ...practicePlan.flatMap(({ focusPoint }, at) =>
      known.has(focusPoint)
        ? []
        : [
            block('P03', `practicePlan.${at}.focusPoint`, {
              title: 'For which focus point?',
              message: 'Tie each task to the thing it trains.',
              ...(focusPoint === '' && { unwritten: true }),
            }),
          ],
    ),
    ...focusPoints.flatMap(({ id, title }) =>
      practised.has(id)
        ? []
        : [
            block('P03', 'practicePlan', {
              title: 'Nothing to practise for this',
              message: `Add a task for “${title || 'this focus point'}” to the practice plan.`,
              unwritten: true,
            }),
          ],
    ),
  ];
}

function checkFollowUp({ followUpCheck }: ReportDraft, today: Temporal.PlainDate): Finding[] {
  const { from, to } = THRESHOLDS.followUpDays;
  const left = daysUntil(today, followUpCheck.dueOn);
  if (left !== undefined && left >= from && left <= to) return [];
  return [
    warning('P05', 'followUpCheck.dueOn', {
      title: left === undefined ? 'Not written yet' : counted(left, 'day'),
      message: `Pick a day ${from} to ${to} days from now to see what held.`,
      ...(left === undefined && { unwritten: true }),
    }),
  ];
}
