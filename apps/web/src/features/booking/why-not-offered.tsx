import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { RouterOutputs } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { placeOf } from '../../ui/format-time.ts';
import { TimeZoneSelect } from '../../ui/time-zone-select.tsx';
import { sayReason } from './start-words.ts';
import styles from './why-not-offered.module.css';

type Offering = { id: string; title: string; durationMinutes: number };
type Props<Id extends string> = {
  offerings: readonly (Offering & { id: Id })[];
  timeZone: string;
  /** The offering and the moment to begin with. */
  about?: string | undefined;
  at?: string | undefined;
  /** Offering and zone are chosen elsewhere on the page, so only the time is asked for. */
  isTimeOnly?: boolean;
  ask: (question: { offeringId: Id; startsAt: string }) => Promise<RouterOutputs['booking']['explainStart']>;
};

/** Names the rule that keeps a time from being offered; for the coach, and for support about a coach. */
export function WhyNotOffered<Id extends string>({
  offerings,
  timeZone: usual,
  about,
  at,
  isTimeOnly,
  ask,
}: Props<Id>) {
  const [chosenId, setOfferingId] = useState(about);
  const offering = offerings.find(({ id }) => id === chosenId) ?? offerings[0];
  const [when, setWhen] = useState(() => (at ? clockTime(at, usual) : ''));
  const [timeZone, setTimeZone] = useState(usual);
  const [answer, setAnswer] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isAsking, setAsking] = useState(false);
  const [isMissing, setMissing] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(when === '');
    if (when === '' || !offering) return;
    setAsking(true);
    setError(null);
    setAnswer(null);
    try {
      const startsAt = Temporal.PlainDateTime.from(when).toZonedDateTime(timeZone).toInstant().toString();
      setAnswer(sayReason(await ask({ offeringId: offering.id, startsAt }), timeZone));
    } catch (refusal) {
      setError(refusal);
    } finally {
      setAsking(false);
    }
  };
  if (!offering) return <p className={styles.quiet}>Nothing is for sale yet.</p>;
  return (
    <form onSubmit={submit} noValidate className={styles.form} aria-label="Why is a time not offered?">
      {!isTimeOnly && (
        <NativeSelect
          label="Offering"
          value={offering.id}
          onChange={(event) => setOfferingId(event.currentTarget.value)}
          data={offerings.map(({ id, title, durationMinutes }) => ({
            value: id,
            label: `${title}, ${durationMinutes} minutes`,
          }))}
        />
      )}
      <TextInput
        type="datetime-local"
        label={isTimeOnly ? `Time in ${placeOf(timeZone)}` : 'Time'}
        value={when}
        error={isMissing ? 'Which time?' : undefined}
        onChange={(event) => setWhen(event.currentTarget.value)}
      />
      {!isTimeOnly && <TimeZoneSelect label="On the clock of" value={timeZone} onChange={setTimeZone} />}
      <Button type="submit" variant="default" loading={isAsking}>
        Ask about this time
      </Button>
      <p role="status" className={styles.answer}>
        {answer}
      </p>
      <ErrorMessage error={error} />
    </form>
  );
}

/** As the field wants it: the wall clock to the minute. */
const clockTime = (at: string, timeZone: string): string =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
