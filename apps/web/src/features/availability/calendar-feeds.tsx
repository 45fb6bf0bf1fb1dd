import { FEED_PROBLEMS, STALE_AFTER_HOURS } from '@app/shared/availability/calendar-feed';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { fieldFaults } from '../../ui/field-faults.ts';
import { formatAgo } from '../../ui/format-time.ts';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './calendar-feeds.module.css';
import { FeedRules } from './feed-rules.tsx';

type Feed = RouterOutputs['availability']['calendarFeeds'][number];

/** Calendars that the coach keeps elsewhere, whose events take time here. */
export function CalendarFeeds() {
  const utils = trpc.useUtils();
  const { data: feeds, error } = trpc.availability.calendarFeeds.useQuery();
  const [adding, setAdding] = useState(false);
  const show = (now: Feed[]) => utils.availability.calendarFeeds.setData(undefined, now);
  const refresh = trpc.availability.refreshCalendarFeed.useMutation({ onSuccess: show });
  const remove = trpc.availability.removeCalendarFeed.useMutation({ onSuccess: show });
  if (error) return <ErrorMessage error={error} />;
  if (!feeds) return <SkeletonLines lines={3} />;
  return (
    <div className={styles.list}>
      {feeds.length === 0 && !adding && (
        <p className={styles.none}>
          None yet. Add the address of your Google, Outlook or Apple calendar, and nobody can book you while
          something stands in it. What it says stays with us: candidates only see that a time is not free.
        </p>
      )}
      <ul aria-label="Other calendars">
        {feeds.map((feed) => (
          <li key={feed.id} className={styles.feed}>
            <div>
              <FeedState feed={feed} />
              <FeedRules feed={feed} onChanged={show} />
            </div>
            <span className={styles.acts}>
              <Button
                variant="subtle"
                size="sm"
                loading={refresh.isPending && refresh.variables.feedId === feed.id}
                onClick={() => refresh.mutate({ feedId: feed.id })}
              >
                Look now<span className="sr"> into {feed.name}</span>
              </Button>
              <Button
                variant="subtle"
                size="sm"
                loading={remove.isPending && remove.variables.feedId === feed.id}
                onClick={() => remove.mutate({ feedId: feed.id })}
              >
                Take away<span className="sr"> {feed.name}</span>
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <ErrorMessage error={refresh.error ?? remove.error} safe="Your calendars are as they were." />
      {adding ? (
        <AddFeed
          onAdded={(now) => {
            show(now);
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <Button variant="default" onClick={() => setAdding(true)}>
          Add a calendar
        </Button>
      )}
    </div>
  );
}

function FeedState({ feed }: { feed: Feed }) {
  const reader = useSignedInUser();
  const moment = useNow(30);
  const ago = (at: string) => formatAgo(at, reader, moment);
  return (
    <div role="status">
      <b>{feed.name}</b> <small>{feed.host}</small>
      <p>
        {feed.readAt
          ? `Read ${ago(feed.readAt)}, ${feed.events} ${feed.events === 1 ? 'event' : 'events'}.`
          : 'Not read yet.'}
      </p>
      {feed.problem && (
        <p className={styles.problem}>
          <b>{FEED_PROBLEMS[feed.problem]}</b> {feed.checkedAt && `Tried ${ago(feed.checkedAt)}. `}
          {feed.readAt && !feed.closes && 'What was read last still counts. '}
        </p>
      )}
      {feed.closes ? (
        <p className={styles.problem}>
          <b>Nobody can book you until it answers.</b> It was not read for more than {STALE_AFTER_HOURS}{' '}
          hours, and you chose to offer nothing then.
        </p>
      ) : (
        feed.stale && (
          <p className={styles.problem}>
            Not read for more than {STALE_AFTER_HOURS} hours: sessions that are booked meanwhile are marked,
            so that you can check them.
          </p>
        )
      )}
      {feed.warnings.map((warning) => (
        <p key={warning} className={styles.problem}>
          {warning}
        </p>
      ))}
    </div>
  );
}

function AddFeed({ onAdded, onCancel }: { onAdded: (feeds: Feed[]) => void; onCancel: () => void }) {
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [showFaults, setShowFaults] = useState(false);
  const add = trpc.availability.addCalendarFeed.useMutation({ onSuccess: onAdded });
  const refused = fieldFaults(add.error, ['name', 'url'], {
    FEED_ADDRESS_REFUSED: 'url',
    FEED_KNOWN: 'url',
  });
  const missing = {
    name: name.trim() ? undefined : 'Give it a name.',
    url: url.trim() ? undefined : 'Paste the address of the calendar.',
  };
  const at = (field: 'name' | 'url') => (showFaults ? missing[field] : undefined) ?? refused.at(field);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (!missing.name && !missing.url) add.mutate({ name, url });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="Add a calendar">
      <TextInput
        label="What you call it"
        placeholder="Work"
        required
        maxLength={60}
        value={name}
        error={at('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label="Its secret or public address"
        description="In the calendar’s settings: ‘Secret address in iCal format’ at Google, ‘Publish a calendar’ at Outlook, ‘Public calendar’ at Apple. Only we see it."
        placeholder="https://…/basic.ics"
        required
        maxLength={2000}
        value={url}
        error={at('url')}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      {!refused.isAllTold && <ErrorMessage error={add.error} safe="What you wrote is still here." />}
      <span className={styles.acts}>
        <Button type="submit" loading={add.isPending}>
          Add and read it
        </Button>
        <Button variant="default" onClick={onCancel}>
          Leave it
        </Button>
      </span>
    </form>
  );
}
