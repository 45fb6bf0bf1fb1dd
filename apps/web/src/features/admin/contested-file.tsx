import { Button, Textarea } from '@mantine/core';
import { now } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import styles from './contested-file.module.css';

type Contested = RouterOutputs['reports']['contestedLines'][number];

const LEAST_NOTE = 20;

/** One contested line with what both said of it, and the decision where it is due. */
export function ContestedFile({ line }: { line: Contested }) {
  const { timeZone } = useSignedInUser();
  const on = (moment: string) => formatDay(moment, timeZone, now());
  return (
    <article className={styles.file}>
      <p className="label">
        {line.candidateName} and {line.coachName}, session of{' '}
        <Link to={paths.deskBooking(line.bookingId)}>{on(line.startsAt)}</Link>
      </p>
      <blockquote>{line.state === 'struck' ? <s>{line.line}</s> : line.line}</blockquote>
      <dl>
        <dt>Contested {on(line.contestedAt)}</dt>
        <dd>{line.reason}</dd>
        <dt>{line.answeredAt ? `Answered ${on(line.answeredAt)}` : 'The coach'}</dt>
        <dd>{line.answer || (line.canRule ? 'did not answer within seven days' : 'has not answered yet')}</dd>
        {line.ruledAt && (
          <>
            <dt>{line.state === 'struck' ? `Struck ${on(line.ruledAt)}` : `Upheld ${on(line.ruledAt)}`}</dt>
            <dd>{line.rulingNote}</dd>
          </>
        )}
      </dl>
      {line.canRule && <Ruling line={line} />}
    </article>
  );
}

function Ruling({ line: { bookingId, path } }: { line: Contested }) {
  const utils = trpc.useUtils();
  const [note, setNote, forget] = useLocalDraft(useSignedInUser().id, `ruling:${bookingId}:${path}`, '');
  const rule = trpc.reports.ruleOnLine.useMutation({
    onSuccess: async () => {
      forget();
      await utils.reports.contestedLines.invalidate();
    },
  });
  const decide = (ruling: 'upheld' | 'struck') => rule.mutate({ bookingId, path, ruling, note });
  const isShort = note.trim().length < LEAST_NOTE;
  return (
    <div className={styles.ruling}>
      <Textarea
        label="Why"
        description="Both of them read it, beside the line. A sentence or two."
        autosize
        minRows={2}
        maxLength={600}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <ErrorMessage error={rule.error} safe="Your note is kept on this device." />
      <div className={styles.acts}>
        <Button disabled={isShort} loading={rule.isPending} onClick={() => decide('upheld')}>
          Let the line stand
        </Button>
        <Button
          variant="default"
          disabled={isShort}
          loading={rule.isPending}
          onClick={() => decide('struck')}
        >
          Strike the line
        </Button>
      </div>
    </div>
  );
}
