import { useState } from 'react';
import { CalendarFeeds } from '../features/availability/calendar-feeds.tsx';
import { HoursEditor } from '../features/availability/hours-editor.tsx';
import { OverrideList } from '../features/availability/override-list.tsx';
import { RulesForm } from '../features/availability/rules-form.tsx';
import { SlotPreview } from '../features/availability/slot-preview.tsx';
import { useSchedule } from '../features/availability/use-schedule.ts';
import { useWeeklyHours } from '../features/availability/use-weekly-hours.ts';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './coach-hours.module.css';

/** A coach's hours: the usual week, dates that differ, the rules, and what comes of it for a candidate. */
export default function CoachHoursPage() {
  const schedule = useSchedule();
  const hours = useWeeklyHours(schedule);
  const [rules, setRules] = useState(schedule.rules);

  return (
    <div className={styles.page}>
      <PageTitle size="medium">When you can be booked</PageTitle>
      <HoursEditor hours={hours} timeZone={rules.timeZone} />
      <div className={styles.split}>
        <div className={styles.settings}>
          <section aria-labelledby="dates">
            <h2 id="dates">Dates that differ</h2>
            <OverrideList schedule={{ ...schedule, weeklyHours: [...hours.week] }} />
          </section>
          <section aria-labelledby="rules">
            <h2 id="rules">Rules</h2>
            <RulesForm rules={rules} saved={schedule.rules} onChange={setRules} />
          </section>
          <section aria-labelledby="calendars">
            <h2 id="calendars">Your other calendars</h2>
            <CalendarFeeds />
          </section>
        </div>
        <aside aria-label="Preview">
          <SlotPreview schedule={{ weeklyHours: [...hours.week], overrides: schedule.overrides, rules }} />
        </aside>
      </div>
    </div>
  );
}
