import type { FieldConflict } from '@app/shared/reports/merge-drafts';
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { formatTime } from '../../ui/format-time.ts';
import type { Stored } from './autosave.ts';
import styles from './conflict-dialog.module.css';
import { partTitle } from './draft-difference.ts';

type Side = 'ours' | 'theirs';
type Props = {
  conflicts: readonly FieldConflict[];
  theirs: Stored;
  timeZone: string;
  isOpen: boolean;
  onClose(): void;
  onKeep(choices: ReadonlyMap<string, Side>): void;
};

/** Two windows wrote in the same field: both texts side by side, and which to keep, field by field. */
export function ConflictDialog({ conflicts, theirs, timeZone, isOpen, onClose, onKeep }: Props) {
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const sideOf = (path: string): Side => choices.get(path) ?? 'ours';
  const keep = (chosen: ReadonlyMap<string, Side>) => {
    onKeep(chosen);
    onClose();
  };
  const every = (side: Side) => new Map(conflicts.map(({ path }) => [path, side]));
  const count = conflicts.length;
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="xl"
      title={`Two windows wrote in ${count === 1 ? 'the same field' : `the same ${count} fields`}`}
    >
      <p className="quiet">
        Both texts are safe until you choose. Everything else was put together by itself. The other window
        saved at <span className="num">{formatTime(theirs.savedAt, timeZone)}</span>.
      </p>
      {conflicts.map(({ path, ours, theirs: other }) => (
        <fieldset key={path} className={styles.field}>
          <legend>{partTitle(path)}</legend>
          <Choice
            name={path}
            label="This window"
            text={ours}
            isChosen={sideOf(path) === 'ours'}
            onChoose={() => setChoices(new Map(choices).set(path, 'ours'))}
          />
          <Choice
            name={path}
            label="The other window"
            text={other}
            isChosen={sideOf(path) === 'theirs'}
            onChoose={() => setChoices(new Map(choices).set(path, 'theirs'))}
          />
        </fieldset>
      ))}
      <div className={styles.acts}>
        <Button onClick={() => keep(choices)}>Keep what is chosen</Button>
        {count > 1 && (
          <>
            <Button variant="default" onClick={() => keep(every('ours'))}>
              All from this window
            </Button>
            <Button variant="default" onClick={() => keep(every('theirs'))}>
              All from the other
            </Button>
          </>
        )}
      </div>
    </Modal>
  );
}

type ChoiceProps = { name: string; label: string; text: string; isChosen: boolean; onChoose(): void };

function Choice({ name, label, text, isChosen, onChoose }: ChoiceProps) {
  return (
    <label className={styles.choice} data-chosen={isChosen || undefined}>
      <span>
        <input type="radio" name={name} checked={isChosen} onChange={onChoose} /> {label}
      </span>
      <bdi className={styles.text}>{text || '(nothing)'}</bdi>
    </label>
  );
}
