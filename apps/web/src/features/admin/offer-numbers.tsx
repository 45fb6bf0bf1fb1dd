import type { OfferPolicy } from '@app/shared/payments/offer-policy';
import { Button, NumberInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import styles from '../payments/offers.module.css';

const FIELDS: readonly { key: keyof OfferPolicy; label: string; inCents?: true }[] = [
  { key: 'packageDays', label: 'Days to book a package' },
  { key: 'giftLeastMinor', label: 'Smallest gift, EUR', inCents: true },
  { key: 'giftMostMinor', label: 'Largest gift, EUR', inCents: true },
  { key: 'referrerCreditMinor', label: 'Credit for who invites, EUR', inCents: true },
  { key: 'referredCreditMinor', label: 'Credit for who comes, EUR', inCents: true },
  { key: 'referralsPerYear', label: 'Invitations that count a year' },
];

/** The numbers of packages, gifts and invitations, with who set them when. */
export function OfferNumbers() {
  const { data, error } = trpc.offers.policy.useQuery();
  const now = useNow(60);
  const { timeZone } = useSignedInUser();
  return (
    <section className={styles.part} aria-labelledby="numbers">
      <h2 id="numbers">Numbers</h2>
      <p>They hold for what is sold from now on. What was sold keeps its own.</p>
      <ErrorMessage error={error} />
      {data && <NumbersForm key={data.history[0]?.at ?? 'first'} policy={data.policy} />}
      {data && data.history.length > 0 && (
        <ul>
          {data.history.map(({ at, byName }) => (
            <li key={at}>
              {formatDay(at, timeZone, now)}, {byName}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function NumbersForm({ policy }: { policy: OfferPolicy }) {
  const utils = trpc.useUtils();
  const [draft, setDraft] = useState(policy);
  const save = trpc.offers.setPolicy.useMutation({ onSuccess: () => utils.offers.policy.invalidate() });
  const send = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ policy: draft });
  };
  return (
    <form className={styles.form} onSubmit={send} aria-label="Numbers">
      {FIELDS.map(({ key, label, inCents }) => (
        <NumberInput
          key={key}
          label={label}
          min={0}
          decimalScale={inCents ? 2 : 0}
          value={inCents ? draft[key] / 100 : draft[key]}
          onChange={(value) =>
            setDraft((before) => ({ ...before, [key]: Math.round(Number(value) * (inCents ? 100 : 1)) }))
          }
        />
      ))}
      <div className={styles.whole}>
        <ErrorMessage error={save.error} safe="The numbers are as they were." />
        <Button type="submit" variant="default" loading={save.isPending}>
          Save the numbers
        </Button>
      </div>
    </form>
  );
}
