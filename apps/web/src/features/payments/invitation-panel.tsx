import { formatMoney } from '@app/shared/money/format-money';
import { Button, CopyButton, TextInput } from '@mantine/core';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { PlainTable } from '../../ui/plain-table.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './offers.module.css';

type Invited = RouterOutputs['offers']['invitation']['invited'][number];

/** The link to send to somebody, what both get, and who came by it. */
export function InvitationPanel() {
  const now = useNow(60);
  const { timeZone } = useSignedInUser();
  const { data, error } = trpc.offers.invitation.useQuery();
  if (error) return <ErrorMessage error={error} />;
  if (!data) return <SkeletonLines lines={6} />;
  return (
    <>
      <section className={styles.part} aria-label="Your invitation">
        <p>
          Send this link to somebody who has interviews ahead. After their first session you get{' '}
          {formatMoney(data.youGet)} of credit, and they get {formatMoney(data.theyGet)}. Up to{' '}
          {data.mostPerYear} invitations a year count.
        </p>
        <div className={styles.form}>
          <TextInput className={styles.whole} label="Your link" readOnly value={data.url} />
          <CopyButton value={data.url}>
            {({ copied, copy }) => (
              <Button variant="default" className={styles.copy} onClick={copy}>
                {copied ? 'Copied' : 'Copy the link'}
              </Button>
            )}
          </CopyButton>
        </div>
      </section>
      <section className={styles.part} aria-labelledby="came">
        <h2 id="came">Who came</h2>
        {data.invited.length === 0 && <EmptyState title="Nobody has come by your link yet." />}
        {data.invited.length > 0 && (
          <PlainTable columns={['Who', 'Since', 'Your credit']}>
            {data.invited.map((invited) => (
              <tr key={invited.id}>
                <th scope="row">{invited.name}</th>
                <td>{formatDay(invited.at, timeZone, now)}</td>
                <td>{rewardWords(invited)}</td>
              </tr>
            ))}
          </PlainTable>
        )}
      </section>
    </>
  );
}

function rewardWords({ status, refusal, credit }: Invited): string {
  if (status === 'rewarded') return formatMoney(credit);
  if (status === 'waiting') return 'After their first session';
  return refusal === 'cap_reached'
    ? 'None: you were past this year’s number'
    : 'None: it looks like the same person';
}
