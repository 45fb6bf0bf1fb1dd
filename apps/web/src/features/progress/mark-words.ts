import type { ChartPoint } from './dimension-chart.tsx';

type Dated = ChartPoint & { day: string };

/** The latest marks in words, under a dimension's name. */
export function latestWords(points: readonly Dated[]): string {
  const latest = points.findLast(({ mark }) => mark && mark.level !== null);
  if (latest?.mark) {
    const own = latest.mark.own === null ? '' : `, you ${latest.mark.own}`;
    return `${latest.day}: ${latest.coach.label} ${latest.mark.level}${own}`;
  }
  return points.some(({ mark, isOpen }) => mark && isOpen) ? 'Not observed yet' : 'No level is open yet';
}

/** Every mark of a dimension in words, for those who listen. */
export function spokenMarks(name: string, points: readonly Dated[]): string {
  const parts = points.flatMap(({ mark, isOpen, coach, day }) => {
    if (!mark) return [];
    const level = mark.level ?? (isOpen ? 'not observed' : 'not open yet');
    const own = mark.own === null ? '' : `, you ${mark.own}`;
    return [`${day}, ${coach.label} ${level}${own}`];
  });
  return `${name}. ${parts.join('; ')}`;
}
