import { formatWholeMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import type { RouterOutputs } from '../../trpc.ts';

export type Week = RouterOutputs['admin']['overview']['now'][number];
export type Point = number | null;

export type Figure = {
  key: string;
  name: string;
  /** What is counted, and what is not. */
  what: string;
  /** Over the whole period. */
  value: string;
  change: string;
  /** By week; null where there was nothing to take a share of. */
  now: readonly Point[];
  before: readonly Point[];
  say: (value: number) => string;
};

const sum = (weeks: readonly Week[], key: Exclude<keyof Week, 'week'>) =>
  weeks.reduce((total, week) => total + week[key], 0);
const share = (part: number, whole: number): Point => (whole === 0 ? null : (part / whole) * 100);

const sayPercent = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)}\u00a0%`;
const signed = (text: string, value: number) => `${value > 0 ? '+' : value < 0 ? '\u2212' : '±'}${text}`;

function growth(now: number, before: number, say: (value: number) => string): string {
  if (before === 0) return now === 0 ? 'as before' : 'nothing before';
  const percent = Math.round((now / before - 1) * 100);
  return `${signed(`${Math.abs(percent)}\u00a0%`, percent)}, from ${say(before)}`;
}

/** A share that should be small: its change is in points, and called better or worse. */
function drift(now: Point, before: Point): string {
  if (now === null || before === null) return 'nothing to compare with';
  const points = Math.round((now - before) * 10) / 10;
  const word = points < 0 ? 'better' : points > 0 ? 'worse' : 'as before';
  return `${signed(Math.abs(points).toFixed(1), points)} points, ${word}`;
}

type Overview = { now: readonly Week[]; before: readonly Week[]; currency: string };

/** The market's five figures over a period, beside the period before. */
export function marketFigures({ now, before, currency }: Overview): Figure[] {
  const sayMoney = (minor: number) => formatWholeMoney(money(Math.round(minor), currency));
  const total = (key: Exclude<keyof Week, 'week'>, say: (value: number) => string) => ({
    value: say(sum(now, key)),
    change: growth(sum(now, key), sum(before, key), say),
    now: now.map((week) => week[key]),
    before: before.map((week) => week[key]),
    say,
  });
  const rate = (part: Exclude<keyof Week, 'week'>, whole: Exclude<keyof Week, 'week'>) => {
    const [present, past] = [now, before].map((weeks) => share(sum(weeks, part), sum(weeks, whole)));
    return {
      value: present == null ? '–' : sayPercent(present),
      change: drift(present ?? null, past ?? null),
      now: now.map((week) => share(week[part], week[whole])),
      before: before.map((week) => share(week[part], week[whole])),
      say: sayPercent,
    };
  };
  const take = total('takeMinor', sayMoney);
  const ofPaid = share(sum(now, 'takeMinor'), sum(now, 'paidMinor'));
  return [
    {
      key: 'paid',
      name: 'Paid by candidates',
      what: 'By card and from credit, before refunds, in the week it was paid.',
      ...total('paidMinor', sayMoney),
    },
    {
      key: 'take',
      name: 'Take',
      what: 'Our commission in the week it was earned, before card fees.',
      ...take,
      change: ofPaid === null ? take.change : `${take.change}; ${sayPercent(ofPaid)} of what was paid`,
    },
    {
      key: 'sessions',
      name: 'Sessions held',
      what: 'Both came, in the week it began.',
      ...total('sessions', String),
    },
    {
      key: 'late',
      name: 'Late reports',
      what: 'Handed in after their deadline or still missing, of those due in the week.',
      ...rate('lateReports', 'reports'),
    },
    {
      key: 'refunds',
      name: 'Refund rate',
      what: 'Given back so far of what was paid in the week.',
      ...rate('refundedMinor', 'paidMinor'),
    },
  ];
}

/** Whether there is anything to draw at all. */
export const hasFigures = ({ now, before }: Pick<Overview, 'now' | 'before'>): boolean =>
  [...now, ...before].some((week) => week.paidMinor > 0 || week.sessions > 0 || week.reports > 0);
