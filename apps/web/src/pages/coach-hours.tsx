import type { NamedHours, Schedule } from '@app/shared/availability/availability.schema';
import { useState } from 'react';
import { AbsenceList } from '../features/availability/absence-list.tsx';
import { CalendarFeeds } from '../features/availability/calendar-feeds.tsx';
import { HoursEditor } from '../features/availability/hours-editor.tsx';
import { NamedHoursChoice } from '../features/availability/named-hours.tsx';
import { OfferingRulesForm } from '../features/availability/offering-rules-form.tsx';
import { OverrideList } from '../features/availability/override-list.tsx';
import { RulesForm } from '../features/availability/rules-form.tsx';
import { SettleQuestion } from '../features/availability/settle-question.tsx';
import { SlotPreview } from '../features/availability/slot-preview.tsx';
import { useSchedule } from '../features/availability/use-schedule.ts';
import { useWeeklyHours } from '../features/availability/use-weekly-hours.ts';
import { AnswerOnPage } from '../features/booking/answer-on-page.tsx';
import { BookedBetween } from '../features/booking/booked-between.tsx';
import { DecideBookings } from '../features/booking/decide-bookings.tsx';
import { useBusyTimes } from '../features/booking/use-busy-times.ts';
import { WhyNotOffered } from '../features/booking/why-not-offered.tsx';
import { trpc } from '../trpc.ts';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './coach-hours.module.css';

/** A coach's hours: their weeks, dates that differ, absences, the rules, and what comes of it for a candidate. */
export default function CoachHoursPage() {
  const schedule = useSchedule();
  const [hoursId, setHoursId] = useState<NamedHours['id'] | null>(null);
  const chosen = schedule.named.find(({ id }) => id === hoursId);
  return (
    <SettleQuestion value={DecideBookings}>
      <div className={styles.page}>
        <PageTitle size="medium">When you can be booked</PageTitle>
        <NamedHoursChoice schedule={schedule} chosen={chosen} onChoose={setHoursId} />
        <Hours key={chosen?.id ?? schedule.name} schedule={schedule} chosen={chosen} />
      </div>
    </SettleQuestion>
  );
}

function Hours({ schedule, chosen }: { schedule: Schedule; chosen: NamedHours | undefined }) {
  const hours = useWeeklyHours(schedule, chosen?.id);
  const [rules, setRules] = useState(schedule.rules);
  const { data: file } = trpc.catalog.myFile.useQuery();
  const offerings = file?.offerings ?? [];
  const onPage = hours.after;
  const { timeZone } = schedule.rules;
  const busy = useBusyTimes();

  return (
    <>
      <HoursEditor hours={hours} timeZone={rules.timeZone} name={chosen?.name} />
      <div className={styles.split}>
        <div className={styles.settings}>
          <section aria-labelledby="dates">
            <h2 id="dates">Dates that differ</h2>
            <OverrideList schedule={onPage} />
          </section>
          <section aria-labelledby="absences">
            <h2 id="absences">Away</h2>
            <AbsenceList
              schedule={schedule}
              booked={({ from, to }) => <BookedBetween {...{ from, to, timeZone }} />}
            />
          </section>
          <section aria-labelledby="rules">
            <h2 id="rules">Rules</h2>
            <RulesForm rules={rules} schedule={schedule} onChange={setRules} />
          </section>
          <section aria-labelledby="calendars">
            <h2 id="calendars">Your other calendars</h2>
            <CalendarFeeds />
          </section>
          {file && (
            <section aria-labelledby="offering-rules">
              <h2 id="offering-rules">Rules of single offerings</h2>
              <OfferingRulesForm schedule={schedule} offerings={offerings} />
            </section>
          )}
        </div>
        <aside aria-label="Preview" className={styles.settings}>
          <SlotPreview schedule={{ ...onPage, rules }} offerings={offerings} busy={busy}>
            {(asked) => (
              <WhyNotOffered
                key={`${asked.offeringId} ${asked.timeZone}`}
                offerings={offerings}
                about={asked.offeringId}
                isTimeOnly
                timeZone={asked.timeZone}
              >
                {(question) => (
                  <AnswerOnPage schedule={{ ...onPage, rules }} {...{ ...question, offerings, busy }} />
                )}
              </WhyNotOffered>
            )}
          </SlotPreview>
        </aside>
      </div>
    </>
  );
}
