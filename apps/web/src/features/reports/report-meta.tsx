import { formatFullDay } from '../../ui/format-time.ts';

type Props = {
  withWhom: string;
  startsAt: string;
  minutes: number;
  timeZone: string;
  targetRole: string;
};

/** With whom, when, for which job: the line above a report. */
export function ReportMeta({ withWhom, startsAt, minutes, timeZone, targetRole }: Props) {
  return (
    <>
      <span>
        Mock interview with <b>{withWhom}</b>
      </span>
      <span className="num">
        {formatFullDay(startsAt, timeZone)}, {minutes} minutes
      </span>
      {targetRole && <span>{targetRole}</span>}
    </>
  );
}
