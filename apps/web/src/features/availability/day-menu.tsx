import type { WeeklyRow } from '@app/shared/availability/schedule';
import { openHours, openOnDay } from '@app/shared/availability/weekly-hours';
import { Menu } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { CopyDayDialog } from './copy-day-dialog.tsx';
import styles from './day-menu.module.css';
import { nextFreeHour } from './grid-geometry.ts';
import { dayName } from './week-words.ts';

type Props = {
  day: number;
  week: readonly WeeklyRow[];
  onChange: (week: WeeklyRow[]) => void;
  children: ReactNode;
};

/** The head of a day: what can be done with all of it. */
export function DayMenu({ day, week, onChange, children }: Props) {
  const [isCopying, setCopying] = useState(false);
  const name = dayName(day);
  const free = nextFreeHour(openOnDay(week, day));
  const isOpen = week.some((row) => row.day === day);

  return (
    <>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <button type="button" className={styles.head}>
            <span>{children}</span>
            <span className="sr">Add, copy or close</span>
            <svg viewBox="0 0 12 8" width="10" height="7" aria-hidden="true">
              <path d="M1.5 1.5 6 6l4.5-4.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
            </svg>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {free && (
            <Menu.Item onClick={() => onChange(openHours(week, day, free))}>Open another hour</Menu.Item>
          )}
          {isOpen && <Menu.Item onClick={() => setCopying(true)}>Copy {name} to other days</Menu.Item>}
          {isOpen && (
            <Menu.Item onClick={() => onChange(week.filter((row) => row.day !== day))}>
              Close {name}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <CopyDayDialog
        day={day}
        week={week}
        opened={isCopying}
        onClose={() => setCopying(false)}
        onChange={onChange}
      />
    </>
  );
}
