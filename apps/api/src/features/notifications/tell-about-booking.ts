import type { Transaction } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import type { ActContext } from '../../app-context.ts';
import { describeSession, type Role, recipientOf } from './describe-session.ts';
import { findNotice, type Notice } from './notice.repository.ts';
import { queueEmail } from './queue-email.ts';
import type { EmailName, EmailPayload } from './render-email.ts';

type Told<Name extends EmailName> = {
  template: Name;
  /** What follows the booking's id in the cause, e.g. `confirmed`. */
  cause: string;
  payload: EmailPayload<Name>;
};

/** For one message to one of the two: the words come from the booking as it is now, its session included. */
export type Telling = {
  tx: Transaction;
  notice: Notice;
  /** Owes the message to this side. */
  tell<Name extends EmailName>(
    role: Role,
    told: (session: ReturnType<typeof describeSession>) => Told<Name>,
  ): Promise<void>;
};

/** Reads a booking and owes its people messages, all of them or none. A booking that is gone owes none. */
export async function tellAboutBooking(
  ctx: ActContext,
  bookingId: Id<'booking'>,
  write: (telling: Telling) => Promise<void>,
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const notice = await findNotice(tx, bookingId);
    if (!notice) return;
    await write({
      tx,
      notice,
      async tell(role, told) {
        const { template, cause, payload } = told(describeSession(ctx.config, notice, role));
        const to = recipientOf(notice, role);
        await queueEmail(ctx, tx, { template, to, cause: `${bookingId}:${cause}`, payload, bookingId });
      },
    });
  });
}
