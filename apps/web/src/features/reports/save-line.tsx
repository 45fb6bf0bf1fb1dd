import { formatTime } from '../../ui/format-time.ts';
import type { SaveState } from './autosave.ts';
import { partTitles } from './draft-difference.ts';
import styles from './save-line.module.css';

type Props = {
  save: SaveState;
  timeZone: string;
  /** The fields that another window wrote and that were just put in. */
  merged: readonly string[];
  onCompare(): void;
  onHistory(): void;
};

/** Where the words are, always: on this device, with us, or in two windows that disagree. */
export function SaveLine({ save, timeZone, merged, onCompare, onHistory }: Props) {
  return (
    <>
      <p className={styles.saved} role="status">
        <Words save={save} timeZone={timeZone} onCompare={onCompare} />
        {merged.length > 0 && <span> The other window’s words were put in: {partTitles(merged)}.</span>}
      </p>
      <p className={styles.saved}>
        <button type="button" className={styles.link} onClick={onHistory}>
          Earlier versions
        </button>
      </p>
    </>
  );
}

function Words({ save, timeZone, onCompare }: Pick<Props, 'save' | 'timeZone' | 'onCompare'>) {
  switch (save.kind) {
    case 'saved':
      return (
        <>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2.5 8.500l3.500 4L13.500 3" />
          </svg>
          <span className="num">Saved {formatTime(save.at, timeZone)} on this device and with us</span>
        </>
      );
    case 'waiting':
    case 'saving':
      return <span>Saving. Your last words are on this device.</span>;
    case 'unreachable':
      return (
        <span>
          <b className="num">No connection since {formatTime(save.since, timeZone)}.</b> All is saved on this
          device and goes to us when you are back; you can go on writing.
        </span>
      );
    case 'conflict':
      return (
        <span>
          <b>Two windows wrote in one field.</b> The other did at{' '}
          <span className="num">{formatTime(save.theirs.savedAt, timeZone)}</span>.{' '}
          <button type="button" className={styles.link} onClick={onCompare}>
            See both and choose
          </button>
        </span>
      );
    case 'refused':
      return (
        <span>
          <b>Not saved with us.</b> {save.why} Your words are on this device.
        </span>
      );
  }
}
