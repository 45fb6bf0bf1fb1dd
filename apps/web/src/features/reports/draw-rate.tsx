import { MOST_ONE_IN } from '@app/shared/reports/second-rating-draw';
import { Button, NumberInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import styles from './draw-rate.module.css';

type Draws = RouterOutputs['secondRatings']['draws'];

/** How many sessions are drawn for a blind second rating, and what came of it. */
export function DrawRate() {
  const { data, error } = trpc.secondRatings.draws.useQuery();
  return (
    <section className={styles.part} aria-labelledby="draws">
      <h2 id="draws">Second ratings by lot</h2>
      <p>
        A day after a report is acknowledged it is looked at once. Its number may come up, or nobody has rated
        its coach for a quarter; then the candidate is asked, and after them the coach. No candidate is asked
        twice in a quarter.
      </p>
      <ErrorMessage error={error} />
      {data && (
        <>
          <Lately {...data.lately} />
          <RateForm key={data.rates[0]?.at ?? 'first'} oneIn={data.oneIn} />
          <History rates={data.rates} />
        </>
      )}
    </section>
  );
}

function Lately({ looked, byLot, byQuarter, agreed, declined, rated }: Draws['lately']) {
  if (looked === 0) return <p className="quiet">No report has been looked at yet.</p>;
  const figures = [
    ['Looked at in a year', looked],
    ['Drawn by lot', byLot],
    ['Drawn for a quarter without', byQuarter],
    ['Candidate said yes', agreed],
    ['Candidate said no', declined],
    ['Rated', rated],
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

function RateForm({ oneIn }: { oneIn: number }) {
  const utils = trpc.useUtils();
  const [value, setValue] = useState<string | number>(oneIn);
  const save = trpc.secondRatings.setOneIn.useMutation({
    onSuccess: () => utils.secondRatings.draws.invalidate(),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (value !== '') save.mutate({ oneIn: Number(value) });
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <NumberInput
        label="One session in"
        description="0 draws none by lot or by quarter"
        min={0}
        max={MOST_ONE_IN}
        allowDecimal={false}
        value={value}
        onChange={setValue}
      />
      <Button type="submit" variant="default" loading={save.isPending} disabled={Number(value) === oneIn}>
        Save
      </Button>
      <ErrorMessage error={save.error} safe="The number is as it was." />
    </form>
  );
}

function History({ rates }: Pick<Draws, 'rates'>) {
  const now = useNow(60);
  const { timeZone } = useSignedInUser();
  if (rates.length === 0) return null;
  return (
    <ul className={styles.history}>
      {rates.map(({ at, byName, oneIn }) => (
        <li key={at}>
          {oneIn === 0 ? 'None' : `One in ${oneIn}`}, {formatDay(at, timeZone, now)}, {byName}
        </li>
      ))}
    </ul>
  );
}
