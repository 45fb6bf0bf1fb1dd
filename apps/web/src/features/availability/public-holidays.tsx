import type { Schedule } from '@app/shared/availability/availability.schema';
import type { HolidayPlace, PublicHoliday } from '@app/shared/availability/public-holidays';
import { Button, Checkbox, Select } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDate } from '../../ui/format-time.ts';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { isOpenOn } from './is-open-on.ts';
import styles from './public-holidays.module.css';
import { ScheduleRefusal } from './schedule-refusal.tsx';
import { useScheduleChange } from './use-schedule.ts';

const ALL_OF_IT = 'all';
/** The holidays of countries do not change while a page is open. */
const FOR_GOOD = { staleTime: Number.POSITIVE_INFINITY };

type Props = { schedule: Schedule; onDone: () => void };

/** The public holidays of a country in the next twelve months; the chosen ones are closed with one act. */
export function PublicHolidays({ schedule, onDone }: Props) {
  const places = trpc.availability.holidayPlaces.useQuery(undefined, FOR_GOOD);
  const utils = trpc.useUtils();
  const { mutate: remember } = trpc.availability.rememberHolidayPlace.useMutation();
  const chosen = places.data?.own ?? null;
  /** Kept here and on the server: the next time begins with it. */
  const setPlace = (own: HolidayPlace) => {
    utils.availability.holidayPlaces.setData(undefined, (known) => known && { ...known, own });
    remember(own);
  };
  const country = places.data?.countries.find(({ code }) => code === chosen?.country);
  if (places.error) return <ErrorMessage error={places.error} />;
  if (!places.data) return <SkeletonLines lines={3} />;
  return (
    <section className={styles.holidays} aria-label="Public holidays">
      <div className={styles.place}>
        <Select
          label="Country"
          placeholder="Type its name"
          searchable
          nothingFoundMessage="We do not know its holidays."
          data={places.data.countries.map(({ code, name }) => ({ value: code, label: name }))}
          value={chosen?.country ?? null}
          onChange={(code) => code && setPlace({ country: code, region: null })}
        />
        {country && country.regions.length > 0 && (
          <Select
            label="Region"
            searchable
            allowDeselect={false}
            data={[
              { value: ALL_OF_IT, label: 'What all of it has' },
              ...country.regions.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            value={chosen?.region ?? ALL_OF_IT}
            onChange={(code) => setPlace({ country: country.code, region: code === ALL_OF_IT ? null : code })}
          />
        )}
      </div>
      {chosen ? (
        <HolidaysOf key={`${chosen.country} ${chosen.region}`} {...{ place: chosen, schedule, onDone }} />
      ) : (
        <Button variant="subtle" className={styles.leave} onClick={onDone}>
          Leave it
        </Button>
      )}
    </section>
  );
}

function HolidaysOf({ place, schedule, onDone }: Props & { place: HolidayPlace }) {
  const today = useNow().toZonedDateTimeISO(schedule.rules.timeZone).toPlainDate();
  const found = trpc.availability.holidays.useQuery(place, FOR_GOOD);
  const [changed, setChanged] = useState<readonly string[] | null>(null);
  const save = useScheduleChange((client, days: readonly PublicHoliday[], base) =>
    client.availability.setDateOverrides.mutate({
      ...base,
      ...{ dates: days.map(({ date }) => date), intervals: [] },
      notes: Object.fromEntries(days.map(({ date, name }) => [date, name])),
    }),
  );
  if (found.error) return <ErrorMessage error={found.error} />;
  if (!found.data) return <SkeletonLines lines={6} />;
  const isClosed = (date: string) =>
    schedule.overrides.some((each) => each.date === date && each.intervals.length === 0) ||
    schedule.absences.some(({ from, to }) => from <= date && date <= to);
  const left = found.data.filter(({ date }) => !isClosed(date));
  /** At first those on which most people are off and the coach would be open. */
  const usual = left.filter(({ date, kind }) => kind === 'public' && isOpenOn(schedule, date));
  const dates = changed ?? usual.map(({ date }) => date);
  const days = left.filter(({ date }) => dates.includes(date));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (days.length > 0) save.mutate(days, { onSuccess: onDone });
  };
  if (found.data.length === 0)
    return <p className={styles.quiet}>No public holidays are known here for the next twelve months.</p>;
  return (
    <form onSubmit={submit} className={styles.days}>
      <Checkbox.Group
        label="Close on"
        description="The next twelve months. Days on which you have no hours are not ticked."
        value={[...dates]}
        onChange={setChanged}
      >
        <ul className={styles.list}>
          {found.data.map(({ date, name, kind }) => (
            <li key={date}>
              <Checkbox
                value={date}
                disabled={isClosed(date)}
                label={`${formatDate(date, today)}, ${name}`}
                description={sayState(isClosed(date), kind, isOpenOn(schedule, date))}
              />
            </li>
          ))}
        </ul>
      </Checkbox.Group>
      <ScheduleRefusal
        of={save}
        after={{
          ...schedule,
          overrides: [
            ...schedule.overrides.filter(({ date }) => !dates.includes(date)),
            ...days.map(({ date }) => ({ date, intervals: [] })),
          ],
        }}
        safe="What you chose is still here."
      />
      <div className={styles.acts}>
        <Button type="submit" loading={save.isPending} disabled={days.length === 0}>
          {days.length === 0
            ? 'No day is chosen'
            : `Close ${days.length === 1 ? formatDate(days[0]!.date) : `${days.length} days`}`}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          Leave it
        </Button>
      </div>
    </form>
  );
}

function sayState(isClosed: boolean, kind: PublicHoliday['kind'], isOpen: boolean): string | undefined {
  if (isClosed) return 'Closed already';
  if (!isOpen) return 'You have no hours then';
  return kind === 'bank' ? 'Banks and offices only' : undefined;
}
