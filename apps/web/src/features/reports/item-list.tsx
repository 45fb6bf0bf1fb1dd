import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { type EvidenceTarget, withoutItem } from './edit-draft.ts';
import { useEditor } from './editor-context.ts';
import styles from './item-list.module.css';

type List = EvidenceTarget['list'] | 'practicePlan' | 'questionNotes';
const TAKES_NOTES: readonly List[] = ['hardTruths', 'focusPoints', 'strengths'];

type Props = {
  list: List;
  /** “truth”, “focus point” … */
  noun: string;
  most: number;
  onAdd(): void;
  /** One that is closed, as the candidate will read it. */
  summary(at: number): ReactNode;
  /** The fields of the one that is open. */
  children(at: number): ReactNode;
};

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** A few things of one kind, one of them open at a time. */
export function ItemList({ list, noun, most, onAdd, summary, children }: Props) {
  const { draft, setTarget, remove } = useEditor();
  const items = draft[list];
  const [openAt, setOpenAt] = useState(0);
  const at = Math.min(openAt, items.length - 1);

  useEffect(() => {
    const takesNotes = TAKES_NOTES.includes(list) && at >= 0;
    setTarget(takesNotes ? { list: list as EvidenceTarget['list'], at } : null);
    return () => setTarget(null);
  }, [list, at, setTarget]);

  const name = (index: number) =>
    items.length > 1 ? `the ${ORDINALS[index] ?? `${index + 1}th`} ${noun}` : `the ${noun}`;
  return (
    <div>
      {items.map((item, index) => {
        const key = 'id' in item ? item.id : String(index);
        if (index !== at) {
          return (
            <div key={key} className={styles.closed}>
              <div>{summary(index)}</div>
              <div className={styles.side}>
                <span>{upperFirst(name(index))}</span>
                <button type="button" className={styles.link} onClick={() => setOpenAt(index)}>
                  Open it
                </button>
              </div>
            </div>
          );
        }
        return (
          <section key={key} className={styles.open} aria-label={upperFirst(name(index))}>
            <header>
              <h3>{upperFirst(name(index))}</h3>
              <button
                type="button"
                className={styles.link}
                onClick={() => remove(upperFirst(name(index)), (before) => withoutItem(before, list, index))}
              >
                Remove this {noun}
              </button>
            </header>
            {children(index)}
          </section>
        );
      })}
      {items.length < most && (
        <Button
          className={styles.add}
          variant="default"
          onClick={() => {
            onAdd();
            setOpenAt(items.length);
          }}
        >
          {items.length === 0 ? `Write the first ${noun}` : `Add a ${noun}`}
        </Button>
      )}
    </div>
  );
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
