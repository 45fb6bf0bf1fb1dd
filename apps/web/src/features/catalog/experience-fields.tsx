import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { FieldsProps } from './about-fields.tsx';
import { type ExperienceDraft, emptyRow } from './coach-file-draft.ts';
import styles from './experience-fields.module.css';
import { ExperienceRow } from './experience-row.tsx';

const MOST_ROWS = 20;

/** Where a coach hired, newest first as they like it: rows to add, take away and put in order. */
export function ExperienceFields({ draft, change, thisYear }: FieldsProps & { thisYear: number }) {
  const rows = draft.experience;
  const list = useRef<HTMLOListElement>(null);
  const set = (experience: ExperienceDraft[]) => change({ experience });
  const focusRow = (index: number, what: string) =>
    requestAnimationFrame(() =>
      list.current?.children[index]?.querySelector<HTMLElement>(`[data-focus="${what}"]`)?.focus(),
    );
  const add = () => {
    set([...rows, emptyRow()]);
    focusRow(rows.length, 'company');
  };
  const move = (index: number, by: -1 | 1) => {
    const moved = [...rows];
    moved.splice(index + by, 0, ...moved.splice(index, 1));
    set(moved);
    const atTheEnd = index + by === (by < 0 ? 0 : rows.length - 1);
    focusRow(index + by, atTheEnd === by < 0 ? 'down' : 'up');
  };
  const remove = (index: number) => {
    set(rows.filter((_, at) => at !== index));
    focusRow(Math.max(0, index - 1), 'company');
  };
  return (
    <div className={styles.experience}>
      <ol ref={list}>
        {rows.map((row, index) => (
          <ExperienceRow
            key={row.key}
            row={row}
            thisYear={thisYear}
            onChange={(part) => set(rows.map((each) => (each.key === row.key ? { ...each, ...part } : each)))}
            onUp={index > 0 ? () => move(index, -1) : undefined}
            onDown={index < rows.length - 1 ? () => move(index, 1) : undefined}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      {rows.length < MOST_ROWS && (
        <Button variant="default" onClick={add}>
          {rows.length === 0 ? 'Add a place where you hired' : 'Add another place'}
        </Button>
      )}
    </div>
  );
}
