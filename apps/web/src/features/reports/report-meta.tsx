import { formatFullDay } from '../../ui/format-time.ts';

type Props = {
  kind?: string;
  withWhom: string;
  startsAt: string;
  minutes: number;
  timeZone: string;
  targetRole: string;
};

/** With whom, when, for which job: the line above a report. */
export function ReportMeta({
  kind = 'Mock interview',
  withWhom,
  startsAt,
  minutes,
  timeZone,
  targetRole,
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
    </>
  );
}
