import { paths } from '../../paths.ts';
import { formatFullDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';

type Props = {
  kind?: string;
  withWhom: string;
  startsAt: string;
  minutes: number;
  timeZone: string;
  targetRole: string;
  /** What it is rated by, in the version that it keeps. */
  rubrics?: readonly { id: string; version: string; title: string }[];
};

/** With whom, when, for which job: the line above a report. */
export function ReportMeta({
  kind = 'Mock interview',
  withWhom,
  startsAt,
  minutes,
  timeZone,
  targetRole,
  rubrics = [],
}: Props) {
  return (
    <>
      <span>
        {kind} with <b>{withWhom}</b>
      </span>
      <span className="num">
        {formatFullDay(startsAt, timeZone)}, {minutes} minutes
      </span>
      {targetRole && <span>{targetRole}</span>}
      {rubrics.map(({ id, version, title }) => (
        <span key={id}>
          Rubric: <Link to={paths.rubric(id, { version })}>{title}</Link> {version}
        </span>
      ))}
    </>
  );
}
