import { reasonSchema } from '@app/shared/admin/admin.schema';
import { firstName } from '@app/shared/identity/person-name';
import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSignedInUser } from '../../lib/session.ts';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { FieldError } from '../../ui/form-field.tsx';
import { Link } from '../../ui/link.tsx';
import styles from './application-decision.module.css';
import type { Application } from './use-decided-applications.ts';

type Props = { application: Application; onDecided: (application: Application) => void };

/** Yes or no, with a reason that the applicant reads; what is typed is kept on this device until it is sent. */
export function ApplicationDecision({ application, onDecided }: Props) {
  if (application.status !== 'applied') return <Decided application={application} />;
  return <DecisionForm application={application} onDecided={onDecided} />;
}

function DecisionForm({ application, onDecided }: Props) {
  const { id: coachId, displayName } = application;
  const utils = trpc.useUtils();
  const draft = { reason: '', verified: false };
  const [{ reason, verified }, setDraft, forget] = useLocalDraft(
    useSignedInUser().id,
    `application:${coachId}`,
    draft,
  );
  const decide = trpc.admin.decideApplication.useMutation({
    onSuccess: async (decided) => {
      forget();
      onDecided({ ...application, ...decided });
      await Promise.all([utils.admin.applications.invalidate(), utils.admin.overview.invalidate()]);
    },
  });
  const name = firstName(displayName);
  const isReason = reasonSchema.safeParse(reason).success;
  const [tried, setTried] = useState(false);
  const send = (approve: boolean) => {
    setTried(true);
    if (isReason) decide.mutate({ coachId, approve, verified, reason });
  };
  return (
    <section className={styles.decision} aria-label={`Decide on ${displayName}`}>
      <Checkbox
        label="I have checked the working life they name"
        description="Their page then says so. Only with a yes."
        checked={verified}
        onChange={({ currentTarget: { checked } }) =>
          setDraft((before) => ({ ...before, verified: checked }))
        }
      />
      <Textarea
        label="Why"
        description={`${name} reads it, and it stays in the log. A sentence at least.`}
        autosize
        minRows={4}
        maxLength={1000}
        value={reason}
        error={
          tried &&
          !isReason && <FieldError what="A reason is needed.">A sentence: ten letters or more.</FieldError>
        }
        onChange={({ currentTarget: { value } }) => setDraft((before) => ({ ...before, reason: value }))}
      />
      <ErrorMessage error={decide.error} safe="Your reason is kept on this device." />
      <div className={styles.acts}>
        <Button loading={decide.isPending} onClick={() => send(true)}>
          Let {name} in
        </Button>
        <Button variant="default" disabled={decide.isPending} onClick={() => send(false)}>
          Decline {name}
        </Button>
      </div>
    </section>
  );
}

function Decided({ application }: { application: Application }) {
  const { displayName, status, decisionReason, slug, experienceVerifiedAt } = application;
  const name = firstName(displayName);
  return (
    <section className={styles.decision} aria-label={`Decided on ${displayName}`} role="status">
      <p className={styles.outcome}>{status === 'approved' ? `${name} is in.` : `${name} is declined.`}</p>
      {status === 'approved' && (
        <p>
          {experienceVerifiedAt ? 'Marked as checked. ' : 'Not marked as checked. '}
          <Link to={paths.coach(slug)}>See the page</Link>
        </p>
      )}
      <blockquote className={styles.reason}>{decisionReason}</blockquote>
      <p>{name} gets a message and reads this reason on the application page.</p>
    </section>
  );
}
