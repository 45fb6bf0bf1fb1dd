import { Button, NativeSelect } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { now } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { namedCountries } from './country-names.ts';
import styles from './payout-settings.module.css';
import { PAYOUT_STATE_WORDS } from './payout-state-words.ts';

type Status = RouterOutputs['payments']['payoutStatus'];
export type CameBack = 'returned' | 'again' | undefined;

/** Whether a coach can be paid, and the way to Stripe, which asks who they are and where their bank is. */
export function PayoutSettings({ cameBack }: { cameBack: CameBack }) {
  const utils = trpc.useUtils();
  const [status] = trpc.payments.payoutStatus.useSuspenseQuery();
  const refresh = trpc.payments.refreshPayoutStatus.useMutation({
    onSuccess: (answer) => {
      utils.payments.payoutStatus.setData(undefined, answer);
      void utils.catalog.myFile.invalidate();
    },
  });
  const { mutate: askStripe } = refresh;

  // Coming back proves nothing: Stripe itself is asked.
  useEffect(() => {
    if (cameBack === 'returned') askStripe();
  }, [cameBack, askStripe]);

  return (
    <section className={styles.payouts} aria-labelledby="payouts-title">
      <h2 id="payouts-title">Payouts</h2>
      {refresh.isPending ? (
        <p role="status">Asking Stripe how it stands …</p>
      ) : status.readySince ? (
        <Ready since={status.readySince} />
      ) : status.state === 'not_started' ? (
        <NotConnected status={status} />
      ) : (
        <Unfinished status={status} cameBack={cameBack} onAsk={() => askStripe()} />
      )}
      <ErrorMessage error={refresh.error} safe="Nothing of yours is lost." />
    </section>
  );
}

const toStripe = { onSuccess: ({ url }: { url: string }) => window.location.assign(url) };

function Ready({ since }: { since: string }) {
  const { timeZone } = useSignedInUser();
  const dashboard = trpc.payments.payoutsDashboard.useMutation(toStripe);
  return (
    <>
      <p>
        Set up since {formatDay(since, timeZone, now())}. Stripe pays what arrives there to your bank by
        itself; your bank account and your statements are on your page at Stripe.
      </p>
      <Button
        variant="default"
        loading={dashboard.isPending || dashboard.isSuccess}
        onClick={() => dashboard.mutate()}
      >
        Open your page at Stripe
      </Button>
      <ErrorMessage error={dashboard.error} />
    </>
  );
}

function Unfinished({ status, cameBack, onAsk }: { status: Status; cameBack: CameBack; onAsk: () => void }) {
  const connect = trpc.payments.connectPayouts.useMutation(toStripe);
  return (
    <>
      {cameBack === 'again' ? (
        <p>The address you opened had run out: they last for minutes. Here is a new one.</p>
      ) : (
        <AccountState status={status} />
      )}
      <div className={styles.acts}>
        <Button
          loading={connect.isPending || connect.isSuccess}
          onClick={() => connect.mutate({ country: status.countries[0] ?? '' })}
        >
          Go on at Stripe
        </Button>
        <Button variant="subtle" onClick={onAsk}>
          I am done there: ask Stripe
        </Button>
      </div>
      <ErrorMessage error={connect.error} />
    </>
  );
}

/** How the account stands, in plain words, and what to do. */
function AccountState({ status }: { status: Status }) {
  const { timeZone } = useSignedInUser();
  const { title, words } = PAYOUT_STATE_WORDS[status.state];
  return (
    <>
      <p>
        <b>{title}</b>
        {status.lostSince && ` since ${formatDay(status.lostSince, timeZone, now())}`}. {words}
      </p>
      {status.needs.length > 0 && (
        <>
          <p>Stripe asks for:</p>
          <ul>
            {status.needs.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function NotConnected({ status }: { status: Status }) {
  const connect = trpc.payments.connectPayouts.useMutation(toStripe);
  const [country, setCountry] = useState('');
  const countries = useMemo(() => namedCountries(status.countries), [status.countries]);
  return (
    <>
      <p>
        You are paid through Stripe, which asks who you are and where your bank is. We see neither. Nobody can
        book you before that.
      </p>
      <NativeSelect
        label="Where is your bank account?"
        description="It cannot be changed later."
        data={[{ value: '', label: 'Choose a country' }, ...countries]}
        value={country}
        onChange={(event) => setCountry(event.currentTarget.value)}
      />
      <Button
        disabled={country === ''}
        loading={connect.isPending || connect.isSuccess}
        onClick={() => connect.mutate({ country })}
      >
        Set up payouts with Stripe
      </Button>
      <ErrorMessage error={connect.error} />
    </>
  );
}
