import { createHash } from 'node:crypto';
import type { Id } from '@app/shared/id/id';
import type { AccountChange, AuthMessage } from '../../adapters/auth.ts';
import type { AppContext } from '../../app-context.ts';
import { findAccount, findUserByEmail } from '../identity/user.repository.ts';
import { countEmailsSince } from './email.repository.ts';
import { linkTo } from './link-to-page.ts';
import { type QueuedEmail, queueEmail } from './queue-email.ts';
import type { EmailName } from './render-email.ts';

/** As the sign-in library has it; the messages say it. */
const MAGIC_LINK_MINUTES = 10;
const RESET_MINUTES = 60;
/** security.md item 25: nobody can have a stranger's inbox filled by us. */
const MOST_PER_HOUR = 3;

/**
 * Owes an account's owner what the sign-in library wants to tell them. Past three of a kind link in an hour
 * no more is written; whoever asked is not told, so that nothing can be learned from it.
 */
export async function queueAccountEmail(app: AppContext, message: AuthMessage): Promise<void> {
  const to = await recipientOf(app, message);
  if (!to) return;
  const now = await app.clock.now();
  const email = wording(app, message, to, now);
  await app.db.transaction(async (tx) => {
    const hourAgo = now.subtract({ hours: 1 });
    const written = await countEmailsSince(tx, to.email, email.template, hourAgo);
    // What the owner must know of is told however often it happens: three harmless changes must not hide a fourth.
    if (written >= MOST_PER_HOUR && email.template !== 'account_changed') {
      app.log.warn({ userId: to.id, template: email.template }, 'too many account mails, not written');
      return;
    }
    await queueEmail({ ...app, now }, tx, email);
  });
}

type Owner = { id: Id<'user'>; name: string; email: string; timeZone: string };

async function recipientOf({ db }: AppContext, message: AuthMessage): Promise<Owner | undefined> {
  if (message.kind === 'magic_link') {
    const user = await findUserByEmail(db, message.email);
    return user?.twoFactorEnabled ? undefined : user; // a link by mail would go round the second factor
  }
  const userId = 'user' in message ? message.user.id : message.userId;
  return (await findAccount(db, userId as Id<'user'>))?.user;
}

function wording(
  { config }: AppContext,
  message: AuthMessage,
  to: Owner,
  now: Temporal.Instant,
): QueuedEmail<EmailName> {
  switch (message.kind) {
    case 'verify_email':
      return { template: 'verify_email', to, ...onceFor(to, message.url), payload: { url: message.url } };
    case 'magic_link':
      return {
        template: 'magic_link',
        to,
        ...onceFor(to, message.url),
        payload: { url: message.url, minutes: MAGIC_LINK_MINUTES },
      };
    case 'reset_password':
      return {
        template: 'reset_password',
        to,
        ...onceFor(to, message.url),
        payload: { url: message.url, minutes: RESET_MINUTES },
      };
    default:
      return {
        template: 'account_changed',
        to,
        cause: `${to.id}:${message.kind}:${now.epochMilliseconds}`,
        payload: {
          change: CHANGED[message.kind],
          at: now.toString(),
          timeZone: to.timeZone,
          recoverUrl: linkTo(config, { page: 'forgot_password' }),
        },
      };
  }
}

const CHANGED = {
  password_changed: 'password',
  second_factor_on: 'second_factor_on',
  second_factor_off: 'second_factor_off',
} as const satisfies Record<AccountChange, string>;

/** One message for one link; the link itself must not stand in the cause, which is kept. */
const onceFor = ({ id }: Owner, url: string) => ({
  cause: `${id}:link:${createHash('sha256').update(url).digest('hex').slice(0, 16)}`,
});
