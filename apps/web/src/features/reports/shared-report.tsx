import { deviceSchema } from '@app/shared/reports/share.schema';
import { Button, PasswordInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { isApiError, type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatFullDay } from '../../ui/format-time.ts';
import { DoorAjar } from '../../ui/illustrations.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { LevelGaps } from './levels-section.tsx';
import { LinesContext } from './lines-context.ts';
import { ReportDocument } from './report-document.tsx';
import { ReportSection } from './report-section.tsx';
import styles from './shared-report.module.css';

/** A report somebody showed by a link: no account, nothing kept of the reader, not for search engines. */
export function SharedReport({ token }: { token: string }) {
  const open = trpc.reports.openShared.useMutation();
  const { mutate } = open;
  const device = useDevice();
  useNoIndex();
  useEffect(() => mutate({ token, device }), [mutate, token, device]);

  const isGone = isApiError(open.error) && open.error.data?.domainCode === 'SHARE_NOT_FOUND';
  if (isGone) return <NothingHere />;
  if (open.data?.state === 'open') return <Shown shared={open.data} />;
  const isAsking = open.data?.state === 'password' || (open.error && open.variables?.password);
  if (isAsking) {
    return (
      <AskPassword
        isWrong={open.data?.state === 'password' && open.data.wrong}
        isPending={open.isPending}
        error={open.error}
        onTry={(password) => mutate({ token, password, device })}
      />
    );
  }
  if (open.error) {
    return (
      <div className={styles.page}>
        <PageTitle size="medium">This report did not open.</PageTitle>
        <ErrorMessage error={open.error} safe="The link is as it was." />
      </div>
    );
  }
  return <PageSkeleton />;
}

/** The same page for a link that never was, that ran out, and that was withdrawn. */
function NothingHere() {
  return (
    <div className={styles.page}>
      <DoorAjar />
      <PageTitle size="medium" tab="Nothing here">
        There is nothing behind this link.
      </PageTitle>
      <p>It may be mistyped, or not be open any more. Whoever gave it to you can make another.</p>
    </div>
  );
}

type AskProps = { isWrong: boolean; isPending: boolean; error: unknown; onTry(password: string): void };

function AskPassword({ isWrong, isPending, error, onTry }: AskProps) {
  const [password, setPassword] = useState('');
  return (
    <div className={styles.page}>
      <PageTitle size="medium" tab="A shared report">
        This report has a password.
      </PageTitle>
      <p>Whoever gave you the link has told it to you, or will.</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onTry(password);
        }}
      >
        <PasswordInput
          label="Password"
          autoComplete="off"
          value={password}
          error={isWrong && !error ? 'That is not the password.' : undefined}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        <ErrorMessage error={error} />
        <Button type="submit" loading={isPending} disabled={password === ''}>
          Open the report
        </Button>
      </form>
    </div>
  );
}

type Shared = Extract<RouterOutputs['reports']['openShared'], { state: 'open' }>;
/** One word to whatever shortens names to their first part. */
const COACH = 'The\u00a0coach';

function Shown({ shared }: { shared: Shared }) {
  const { content, session, candidateName, timeZone, dimensions, hidesUnsaid, struck } = shared;
  const contested = struck.map((line) => ({ ...line, state: 'struck' as const }));
  return (
    <LinesContext value={{ contested }}>
      <ReportDocument
        content={content}
        coachName={COACH}
        minutes={session.minutes}
        notToday={hidesUnsaid ? <Left>{candidateName} chose to leave this part out.</Left> : undefined}
        meta={
          <>
            <span>
              Shown to you by <b>{candidateName}</b>
            </span>
            <span className="num">
              {formatFullDay(session.startsAt, timeZone)}, {session.minutes} minutes
            </span>
            {content.context.targetRole && <span>{content.context.targetRole}</span>}
          </>
        }
        entries={content.ratings.length > 0 ? [{ id: 'levels', title: 'Levels' }] : []}
      >
        {content.ratings.length > 0 && (
          <ReportSection id="levels" title="Levels" aside="one person, on one day">
            <LevelGaps
              ratings={content.ratings}
              selfRating={null}
              dimensions={dimensions}
              callBack={content.verdict.callBack}
              coachName={COACH}
            />
          </ReportSection>
        )}
      </ReportDocument>
    </LinesContext>
  );
}

const Left = ({ children }: { children: ReactNode }) => <p className={styles.left}>{children}</p>;

/** Says only what kind of device this is: nothing else about the reader leaves it. */
function useDevice() {
  const [device] = useState(() => {
    const touches = window.matchMedia('(pointer: coarse)').matches;
    const kind = !touches ? 'computer' : Math.min(screen.width, screen.height) < 600 ? 'phone' : 'tablet';
    return deviceSchema.parse(kind);
  });
  return device;
}

function useNoIndex() {
  useEffect(() => {
    const meta = Object.assign(document.createElement('meta'), {
      name: 'robots',
      content: 'noindex, nofollow',
    });
    document.head.append(meta);
    return () => meta.remove();
  }, []);
}
