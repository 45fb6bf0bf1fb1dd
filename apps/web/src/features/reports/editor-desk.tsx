import { neededParts, partOfPath, partState, type ReportPart } from '@app/shared/reports/report-parts';
import { Button } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Keycap, keyNames } from '../../ui/keycap.tsx';
import { AnswerPart } from './answer-part.tsx';
import { ClosePart } from './close-part.tsx';
import { useEditor } from './editor-context.ts';
import { FocusPart } from './focus-part.tsx';
import { KeepPart } from './keep-part.tsx';
import { LevelAnchors, LevelReasons, useCurrentLevel } from './levels-part.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { PART_TITLES } from './part-titles.ts';
import { PartsNav } from './parts-nav.tsx';
import { FollowUpPart, PracticePart } from './practice-part.tsx';
import { QuestionsPart } from './questions-part.tsx';
import styles from './report-editor.module.css';
import { RetestPart } from './retest-part.tsx';
import { ReasonPart, StandardsPart, VoicesPart } from './text-parts.tsx';
import { UnsaidPart } from './unsaid-part.tsx';
import { neighbour } from './use-editor-keys.ts';

const BODY: Record<Exclude<ReportPart, 'levels'>, () => ReactNode> = {
  answer: AnswerPart,
  reason: ReasonPart,
  standards: StandardsPart,
  voices: VoicesPart,
  keep: KeepPart,
  unsaid: UnsaidPart,
  focus: FocusPart,
  questions: QuestionsPart,
  close: ClosePart,
  practice: PracticePart,
  followUp: FollowUpPart,
  retest: RetestPart,
};

type Props = {
  searchRef: RefObject<HTMLInputElement | null>;
  /** What was just removed and can be put back. */
  removed: string | null;
  onPutBack(): void;
  onKeys(): void;
  steps: { undo(): void; redo(): void; can: { undo: boolean; redo: boolean } };
};

/** The three columns: parts, the open part, notes. Levels take the width of two, for the five anchors. */
export function EditorDesk({ searchRef, ...foot }: Props) {
  const { part } = useEditor();
  const level = useCurrentLevel();
  const Body = part === 'levels' ? null : BODY[part];
  return (
    <div className={styles.desk} data-wide={part === 'levels' || undefined}>
      <PartsNav />
      {part === 'levels' && (
        <section className={styles.wide} aria-labelledby="part">
          <Head />
          <LevelAnchors {...level} />
        </section>
      )}
      <section
        className={styles.sheet}
        aria-label={part === 'levels' ? 'Why this level' : undefined}
        aria-labelledby={part === 'levels' ? undefined : 'part'}
      >
        {Body ? (
          <>
            <Head />
            <Body key={part} />
          </>
        ) : (
          <LevelReasons {...level} />
        )}
        <StillToWrite />
        <Foot {...foot} />
      </section>
      <NotesPanel searchRef={searchRef} />
    </div>
  );
}

/** The open part's name; takes the focus when another part is opened, so that it is read out. */
function Head() {
  const { part } = useEditor();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(part);
  useEffect(() => {
    if (shown.current === part) return;
    shown.current = part;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [part]);
  const { title, aside } = PART_TITLES[part];
  return (
    <header className={styles.head}>
      <h2 id="part" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <span>{aside}</span>
      <span>
        <Keycap>{keyNames.option}↑</Keycap> <Keycap>{keyNames.option}↓</Keycap> other parts
      </span>
    </header>
  );
}

/** What this part lacks, as work and not as a fault. */
function StillToWrite() {
  const { part, check, draft } = useEditor();
  const { state } = partState(part, draft, check.findings);
  const left = check.findings.filter(({ path, unwritten }) => unwritten && partOfPath(path) === part);
  const messages = [...new Set(left.map(({ message }) => message))];
  if (state === 'todo' || messages.length === 0) return null;
  return (
    <div className={styles.left}>
      <h3 className="label">Still to write here</h3>
      <ul>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </div>
  );
}

function Foot({ removed, onPutBack, onKeys, steps }: Omit<Props, 'searchRef'>) {
  const { part, draft, go } = useEditor();
  const next = neighbour(neededParts(draft), part, 1);
  return (
    <footer className={styles.foot}>
      {next !== part && (
        <Button
          onClick={() => go(next)}
          rightSection={
            <Keycap>
              {keyNames.command}
              {keyNames.enter}
            </Keycap>
          }
        >
          Next: {lowerFirst(PART_TITLES[next].title)}
        </Button>
      )}
      {removed && (
        <span className={styles.removed} role="status">
          {removed} was removed.{' '}
          <button type="button" className={styles.link} onClick={onPutBack}>
            Put it back
          </button>
        </span>
      )}
      {(steps.can.undo || steps.can.redo) && (
        <span className={styles.steps}>
          <button type="button" className={styles.link} disabled={!steps.can.undo} onClick={steps.undo}>
            Undo
          </button>
          <button type="button" className={styles.link} disabled={!steps.can.redo} onClick={steps.redo}>
            Redo
          </button>
        </span>
      )}
      <span>
        <button type="button" className={styles.link} onClick={onKeys}>
          All keys
        </button>{' '}
        <Keycap>?</Keycap>
      </span>
    </footer>
  );
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
