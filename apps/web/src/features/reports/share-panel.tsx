import { Button } from '@mantine/core';
import { now } from '../../lib/clock.ts';
import { type RouterInputs, type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay, formatTimeInPlace } from '../../ui/format-time.ts';
import { NewShareForm } from './new-share-form.tsx';
import styles from './share-panel.module.css';

type BookingId = RouterInputs['reports']['shares']['bookingId'];
type Share = RouterOutputs['reports']['shares'][number];

/** The links to a report: a new one, and those there are with who looked when. */
export default function SharePanel({ bookingId, timeZone }: { bookingId: BookingId; timeZone: string }) {
  const { data: shares, error } = trpc.reports.shares.useQuery({ bookingId });
  return (
    <section className={styles.panel} aria-labelledby="sharing">
      <h2 id="sharing">Share this report</h2>
      <NewShareForm bookingId={bookingId} />
      <ErrorMessage error={error} safe="Your links are as they were." />
      {shares && shares.length > 0 && (
        <ul className={styles.links} aria-label="Your links">
          {shares.map((share) => (
            <ShareLine key={share.shareId} bookingId={bookingId} share={share} timeZone={timeZone} />
          ))}
        </ul>
      )}
    </section>
  );
}

type LineProps = { bookingId: BookingId; share: Share; timeZone: string };

function ShareLine({ bookingId, share, timeZone }: LineProps) {
  const utils = trpc.useUtils();
  const revoke = trpc.reports.revokeShare.useMutation({ onSuccess: () => utils.reports.shares.invalidate() });
  const { state, note, hasPassword, hidesUnsaid, hiddenNames, views } = share;
  const on = (moment: string) => formatDay(moment, timeZone, now());
  const facts = [
    hasPassword && 'with a password',
    hidesUnsaid && 'without the unsaid',
    hiddenNames.length > 0 && `${hiddenNames.length} more names hidden`,
  ].filter(Boolean);
  return (
    <li data-state={state}>
      <div className={styles.line}>
        <div>
          <b>{note || `Link of ${on(share.createdAt)}`}</b>
          <p>
            {whenOf(share, on)}
            {facts.length > 0 && `, ${facts.join(', ')}`}
          </p>
        </div>
        {state === 'open' && (
          <Button
            size="sm"
            variant="default"
            loading={revoke.isPending}
            onClick={() => revoke.mutate({ bookingId, shareId: share.shareId })}
          >
            Withdraw
          </Button>
        )}
      </div>
      <details>
        <summary>{views.length === 0 ? 'Nobody has opened it' : opened(views.length)}</summary>
        {views.length > 0 && (
          <ol>
            {views.map(({ viewedAt, device }) => (
              <li key={`${viewedAt}${device}`}>
                {formatTimeInPlace(viewedAt, timeZone, now())}, {DEVICE[device] ?? 'a device'}
              </li>
            ))}
          </ol>
        )}
        <p>We keep when it was opened and on what kind of device, and nothing else about the reader.</p>
      </details>
      <ErrorMessage error={revoke.error} safe="The link still works." />
    </li>
  );
}

const DEVICE: Record<string, string> = { phone: 'a phone', tablet: 'a tablet', computer: 'a computer' };

const opened = (times: number) => `Opened ${times === 1 ? 'once' : `${times} times`}`;

function whenOf({ state, expiresAt, revokedAt }: Share, on: (moment: string) => string): string {
  if (state === 'revoked' && revokedAt) return `Withdrawn ${on(revokedAt)}`;
  return state === 'expired' ? `Ran out ${on(expiresAt)}` : `Works until ${on(expiresAt)}`;
}
