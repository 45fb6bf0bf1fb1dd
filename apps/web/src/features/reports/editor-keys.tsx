import { Modal } from '@mantine/core';
import { Keycap, keyNames } from '../../ui/keycap.tsx';
import styles from './editor-keys.module.css';

const { command, option, shift, enter } = keyNames;

const KEYS: [keys: string[], act: string][] = [
  [[`${option}↑`, `${option}↓`], 'the part before, the next part'],
  [[`${command}${enter}`], 'the next part'],
  [[`${command}K`], 'find a note'],
  [['E', 'then a letter'], 'use that note here, or take it out'],
  [[`${option}P`], 'phrases for the field you are in'],
  [[`${option}1`, `${option}5`], 'give a level, in Levels'],
  [[`${command}${shift}P`], 'see it as the candidate will'],
  [[`${command}Z`, `${command}${shift}Z`], 'undo, and do it again'],
  [['?'], 'this list'],
];

/** What the keyboard can do here. */
export function EditorKeys({ isOpen, onClose }: { isOpen: boolean; onClose(): void }) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="Keys">
      <dl className={styles.keys}>
        {KEYS.map(([keys, act]) => (
          <div key={act}>
            <dt>
              {keys.map((key) => (
                <Keycap key={key}>{key}</Keycap>
              ))}
              <span className="sr">{keys.join(', ')}</span>
            </dt>
            <dd>{act}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
