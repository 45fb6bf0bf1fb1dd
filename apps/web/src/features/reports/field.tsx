import { type ReactNode, useId, useRef, useState } from 'react';
import { CheckNotes } from './check-note.tsx';
import { useFindings } from './editor-context.ts';
import styles from './field.module.css';
import { markText } from './mark-text.ts';
import { PhraseMenu } from './phrase-menu.tsx';

type Props = {
  /** Where it stands in the report, such as `hardTruths.0.statement`. */
  path: string;
  label: string;
  hint?: ReactNode;
  value: string;
  onChange(value: string): void;
  maxLength: number;
  /** `serif` for what a person says to another, `big` for the one line of a part that weighs most. */
  voice?: 'sans' | 'serif' | 'big';
  placeholder?: string;
  lines?: number;
  /** Beginnings from the phrase bank. */
  phrases?: readonly string[];
};

/** A text of the report with the editor's marks under its words and the notes beside it. */
export function Field(props: Props) {
  const {
    path,
    label,
    hint,
    value,
    onChange,
    maxLength,
    voice = 'sans',
    placeholder,
    lines = 1,
    phrases = [],
  } = props;
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const [showsPhrases, setShowsPhrases] = useState(false);
  const id = useId();
  const [cut, setCut] = useState(0);
  const findings = useFindings(path);
  const replace = (match: string, by: string) => {
    const at = value.toLowerCase().indexOf(match.toLowerCase());
    if (at >= 0) onChange(value.slice(0, at) + by + value.slice(at + match.length));
  };
  return (
    <div className={styles.field} data-path={path}>
      <div className={styles.top}>
        <label className={styles.label} htmlFor={id}>
          {label} {hint && <small>{hint}</small>}
        </label>
        {phrases.length > 0 && (
          <PhraseMenu
            phrases={phrases}
            label={label}
            fieldRef={fieldRef}
            isOpen={showsPhrases}
            setOpen={setShowsPhrases}
            onChange={onChange}
          />
        )}
      </div>
      <div className={styles.box} data-voice={voice}>
        <div className={styles.mirror} aria-hidden="true" dir="auto">
          {markText(value, findings).map(({ text, mark, at }) =>
            mark ? (
              <span key={at} data-mark={mark}>
                {text}
              </span>
            ) : (
              text
            ),
          )}
          {'\u200b'}
          {'\n'.repeat(Math.max(0, lines - value.split('\n').length))}
        </div>
        <textarea
          id={id}
          ref={fieldRef}
          dir="auto"
          rows={1}
          value={value}
          maxLength={maxLength}
          placeholder={placeholder}
          aria-describedby={findings.length > 0 ? `${id}-marks` : undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          onPaste={(event) =>
            setCut(wordsCutOff(event.clipboardData.getData('text/plain'), event.currentTarget))
          }
          onKeyDown={(event) => {
            if (!event.altKey || event.code !== 'KeyP' || phrases.length === 0) return;
            event.preventDefault();
            setShowsPhrases(true);
          }}
        />
      </div>
      {cut > 0 && value.length >= maxLength && (
        <p className={styles.cut} role="status">
          This field takes {maxLength} characters; the last {cut} of what you pasted did not fit. Your
          clipboard has them still.
        </p>
      )}
      <div id={`${id}-marks`} aria-live="polite">
        <CheckNotes findings={findings} onReplace={replace} />
      </div>
    </div>
  );
}

/** How much of a pasted text the field will not take; browsers cut it without a word. */
function wordsCutOff(
  pasted: string,
  { value, maxLength, selectionStart, selectionEnd }: HTMLTextAreaElement,
) {
  const selected = selectionEnd - selectionStart;
  return Math.max(0, value.length - selected + pasted.length - maxLength);
}

type SegmentsProps<T extends string> = {
  legend: string;
  hint?: ReactNode;
  name: string;
  options: readonly { value: T; label: string; tone?: string }[];
  value: T | null;
  onPick(value: T): void;
  fine?: ReactNode;
  /** Said to those who listen only; the place makes it plain to those who look. */
  hideLegend?: boolean;
};

/** One of a few, side by side. */
export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { legend, hint, name, options, value, onPick, fine, hideLegend } = props;
  return (
    <fieldset className={styles.segments}>
      <legend className={hideLegend ? 'sr' : styles.legend}>
        {legend} {hint && <small>{hint}</small>}
      </legend>
      <div>
        {options.map((option) => (
          <label key={option.value} data-tone={option.tone}>
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onPick(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {fine && <p className={styles.fine}>{fine}</p>}
    </fieldset>
  );
}

/** Controls beside each other. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** Marks that belong to a part as a whole, or to a control that is no text. */
export function PartMarks({ path }: { path: string }) {
  const findings = useFindings(path);
  if (findings.length === 0) return null;
  return (
    <div className={styles.field}>
      <CheckNotes findings={findings} />
    </div>
  );
}
