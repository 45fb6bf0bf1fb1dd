import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { placeOf } from '../../ui/format-time.ts';
import { TimeZoneSelect } from '../../ui/time-zone-select.tsx';
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
  /** Answers; asked anew whenever the page changes, so that the answer is never older than what it stands beside. */
  children: (question: { offeringId: Id; startsAt: string; timeZone: string }) => ReactNode;
};

/** Names the rule that keeps a time from being offered; for the coach, and for support about a coach. */
export function WhyNotOffered<Id extends string>({
  offerings,
  timeZone: usual,
  about,
  at,
  isTimeOnly,
  children: answer,
}: Props<Id>) {
  const [chosenId, setOfferingId] = useState(about);
  const offering = offerings.find(({ id }) => id === chosenId) ?? offerings[0];
  const [when, setWhen] = useState(() => (at ? clockTime(at, usual) : ''));
  const [timeZone, setTimeZone] = useState(usual);
  const [asked, setAsked] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  /** An answer stands only beside the question that it answers. */
  const asking =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setAsked(null);
    };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(when === '');
    if (when === '') return;
    setAsked(Temporal.PlainDateTime.from(when).toZonedDateTime(timeZone).toInstant().toString());
  };
  if (!offering) return <p className={styles.quiet}>Nothing is for sale yet.</p>;
  return (
    <form onSubmit={submit} noValidate className={styles.form} aria-label="Why is a time not offered?">
      {!isTimeOnly && (
        <NativeSelect
          label="Offering"
          value={offering.id}
          onChange={(event) => asking(setOfferingId)(event.currentTarget.value)}
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
        onChange={(event) => asking(setWhen)(event.currentTarget.value)}
      />
      {!isTimeOnly && (
        <TimeZoneSelect label="On the clock of" value={timeZone} onChange={asking(setTimeZone)} />
      )}
      <Button type="submit" variant="default">
        Ask about this time
      </Button>
      <div role="status" className={styles.answer}>
        {asked && answer({ offeringId: offering.id, startsAt: asked, timeZone })}
      </div>
    </form>
  );
}

/** As the field wants it: the wall clock to the minute. */
const clockTime = (at: string, timeZone: string): string =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
