import type { WhenSilent } from '@app/shared/availability/calendar-feed';
import { Checkbox, Radio } from '@mantine/core';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './calendar-feeds.module.css';

type Feed = RouterOutputs['availability']['calendarFeeds'][number];
type Props = { feed: Feed; onChanged: (feeds: Feed[]) => void };

/** How one calendar counts: what becomes of free times while it is silent, and whether its free days are taken. */
export function FeedRules({ feed, onChanged }: Props) {
  const change = trpc.availability.changeCalendarFeed.useMutation({ onSuccess: onChanged });
  // What was pressed shows at once; a refusal takes it back.
  const { whenSilent, freeDaysBusy } = change.isPending ? change.variables : feed;
  const set = (rules: Partial<Pick<Feed, 'whenSilent' | 'freeDaysBusy'>>) =>
    change.mutate({ feedId: feed.id, whenSilent, freeDaysBusy, ...rules });
  return (
    <details className={styles.rules}>
      <summary>
        {whenSilent === 'close'
          ? 'While it is silent nobody can book you'
          : 'While it is silent its last copy counts'}
        {freeDaysBusy && '; days marked as free are taken'}
        <span className="sr">. Change how {feed.name} counts</span>
      </summary>
      <Radio.Group
        label="When we cannot read it for three hours"
        value={whenSilent}
        onChange={(value) => set({ whenSilent: value as WhenSilent })}
      >
        <div className={styles.options}>
          <Radio
            value="keep"
            label="What we read last goes on counting"
            description="You can still be booked. What you have put there since keeps no time: a session that lands on it is marked, and you decide."
          />
          <Radio
            value="close"
            label="Offer nothing until it answers"
            description="Nobody can book you or move to another time with you meanwhile. Booked sessions stay. We write to you when it begins."
          />
        </div>
      </Radio.Group>
      <Checkbox
        label="Whole days that it marks as free are taken too"
        description="Trips, holidays and birthdays often stand in a calendar as free days. Without this they keep no time."
        checked={freeDaysBusy}
        onChange={(event) => set({ freeDaysBusy: event.currentTarget.checked })}
      />
      <ErrorMessage error={change.error} safe="It counts as it did before." />
    </details>
  );
}
