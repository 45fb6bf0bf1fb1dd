import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PublicConfig } from '../../lib/public-config.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Refusal } from '../../ui/error-message.tsx';
import { askAuth } from './auth-answer.ts';
import { authClient } from './auth-client.ts';
import type { AuthRefusal } from './auth-refusals.ts';
import styles from './demo-people.module.css';
import { totpCode } from './totp.ts';
import { useComeIn } from './use-come-in.ts';

type DemoAccount = NonNullable<PublicConfig['demoAccounts']>[number];

const whatTheySee: Record<DemoAccount['role'], string> = {
  candidate:
    'Reports, a record and sessions to come. Search, book, pay, meet, read, and see what has changed.',
  coach: 'Sessions, reports due and earnings. Set hours and prices, run the room, write the report.',
  admin: 'What needs a person: late reports, refunds, disputes, new coaches, the books, and who did what.',
};

/** Signs in with the shown password and, for the admin, with the second factor that the demo shows as well. */
async function comeInAs({ email, password, totpSecret }: DemoAccount): Promise<AuthRefusal | null> {
  const { data, refusal } = await askAuth(() => authClient.signIn.email({ email, password }));
  if (refusal) return refusal;
  if (!('twoFactorRedirect' in data) || !totpSecret) return null;
  const code = await totpCode(totpSecret, Date.now());
  return (await askAuth(() => authClient.twoFactor.verifyTotp({ code }))).refusal;
}

/** In the demo only: the three people anybody may be. */
export function DemoPeople({ accounts, next }: { accounts: readonly DemoAccount[]; next?: string }) {
  const comeIn = useComeIn();
  const [coming, setComing] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);

  const signInAs = async (account: DemoAccount) => {
    setComing(account.email);
    const refused = await comeInAs(account);
    if (!refused) return comeIn(next);
    setRefusal(refused);
    setComing(null);
  };

  return (
    <section aria-labelledby="demo">
      <h2 id="demo">As one of three people</h2>
      <p className={styles.what}>
        This is the demo: invented coaches, test cards, nothing is charged, and a clock that you can move.
        Each of the three sees something else.
      </p>
      {refusal && <Refusal what={refusal.what}>{refusal.advice}</Refusal>}
      <ul className={styles.people}>
        {accounts.map((account) => (
          <li key={account.email} aria-busy={coming === account.email}>
            <Avatar id={account.email} name={account.name} size={56} />
            <div>
              <h3>
                {account.name} <small>{account.role}</small>
              </h3>
              <p>{whatTheySee[account.role]}</p>
              <p className={styles.mail}>{account.email}</p>
            </div>
            <Button variant="default" loading={coming === account.email} onClick={() => signInAs(account)}>
              Come in as {account.name.split(' ')[0]}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.word}>
        If you would rather type it, the password of all three is <b>{accounts[0]?.password}</b>.
      </p>
    </section>
  );
}
