import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import type { Id } from '@app/shared/id/id';
import { plainName } from '@app/shared/identity/person-name';
import type { ActContext } from '../../app-context.ts';
import { insertEmail } from './email.repository.ts';
import { type EmailName, type EmailPayload, renderEmail } from './render-email.ts';

/** The job that sends it; its run lives in `send-email.job.ts`. */
export const SEND_EMAIL_QUEUE = { name: 'notifications.send-email' } as const;

/** Without an id: somebody who has no account, as far as we know. */
export type Recipient = { id: Id<'user'> | null; name: string; email: string };

export type QueuedEmail<Name extends EmailName> = {
  template: Name;
  to: Recipient;
  /** What made us write, e.g. `bkg_…:confirmed`. The same cause writes to a person once. */
  cause: string;
  payload: EmailPayload<Name>;
  bookingId?: Id<'booking'>;
};

/** Owes somebody a message, in the transaction of what it is about. It is sent after the commit. */
export async function queueEmail<Name extends EmailName>(
  { queue, now }: Pick<ActContext, 'queue' | 'now'>,
  tx: Transaction,
  { template, to, cause, payload, bookingId }: QueuedEmail<Name>,
): Promise<void> {
  const { subject } = renderEmail(template, payload); // a payload that is not right fails here, beside its cause
  const id = newId('email');
  const isNew = await insertEmail(tx, {
    id,
    cause,
    template,
    payload,
    subject,
    recipientId: to.id,
    recipientAddress: to.email,
    recipientName: plainName(to.name),
    bookingId: bookingId ?? null,
    createdAt: now,
  });
  if (isNew) await queue.enqueue(tx, SEND_EMAIL_QUEUE, { emailId: id });
}
