import type { ReportDraft } from '@app/shared/reports/report.schema';
import { Button, Modal } from '@mantine/core';
import { Fragment } from 'react';
import { formatTime } from '../../ui/format-time.ts';
import type { Stored } from './autosave.ts';
import styles from './conflict-dialog.module.css';
import { differences } from './draft-difference.ts';

type Props = {
  ours: ReportDraft;
  theirs: Stored;
  timeZone: string;
  isOpen: boolean;
  onClose(): void;
  onKeep(whose: 'ours' | 'theirs'): void;
};

/** Two windows wrote into one report: what differs, side by side, and which to keep. */
export function ConflictDialog({ ours, theirs, timeZone, isOpen, onClose, onKeep }: Props) {
  const found = differences(ours, theirs.content);
  const keep = (whose: 'ours' | 'theirs') => {
    onKeep(whose);
    onClose();
  };
  return (
    <Modal opened={isOpen} onClose={onClose} size="xl" title="This report was changed in another window">
      <p className="quiet">
        Both texts are safe until you choose.{' '}
        {found.length === 1 ? 'One thing differs' : `${found.length} things differ`}.
      </p>
      <table className={styles.both}>
        <thead>
          <tr>
            <th scope="col">This window</th>
            <th scope="col">
              The other window, saved <span className="num">{formatTime(theirs.savedAt, timeZone)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ path, part, ours: mine, theirs: other }) => (
            <Fragment key={path}>
              <tr>
                <th scope="colgroup" colSpan={2}>
                  {part}
                </th>
              </tr>
              <tr>
                <td>{mine || '(nothing)'}</td>
                <td>{other || '(nothing)'}</td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      <div className={styles.acts}>
        <Button onClick={() => keep('ours')}>Keep this window’s text</Button>
        <Button variant="default" onClick={() => keep('theirs')}>
          Keep the other window’s text
        </Button>
      </div>
    </Modal>
  );
}
