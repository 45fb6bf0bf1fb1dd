import { Button, CopyButton, Group, TextInput } from '@mantine/core';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatRelativeTime } from '../../ui/format-time.ts';

/** The private address under which the reader's own calendar finds their sessions. Shown once. */
export function CalendarLink() {
  const utils = trpc.useUtils();
  const reader = useSignedInUser();
  const moment = useNow(30);
  const { data: link, error } = trpc.notifications.calendarLink.useQuery();
  const changed = { onSuccess: () => void utils.notifications.calendarLink.invalidate() };
  const make = trpc.notifications.makeCalendarLink.useMutation(changed);
  const revoke = trpc.notifications.revokeCalendarLink.useMutation({
    onSuccess: () => {
      make.reset();
      changed.onSuccess();
    },
  });
  const url = make.data?.url;
  return (
    <div>
      {url && (
        <Group align="end" mb="md">
          <TextInput label="Your private address" readOnly value={url} style={{ flex: 1 }} />
          <CopyButton value={url}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? 'Copied' : 'Copy'}
              </Button>
            )}
          </CopyButton>
        </Group>
      )}
      {link && (
        <p className="quiet">
          {link.readAt
            ? `A calendar last came for it ${formatRelativeTime(link.readAt, reader, moment)}.`
            : 'No calendar has come for it yet.'}{' '}
          {!url && 'The address was shown once; if it is lost, make a new one.'}
        </p>
      )}
      <ErrorMessage error={error ?? make.error ?? revoke.error} />
      <Group mt="sm">
        <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
          {link ? 'Make a new address, end this one' : 'Make a private address'}
        </Button>
        {link && (
          <Button variant="subtle" loading={revoke.isPending} onClick={() => revoke.mutate()}>
            End it
          </Button>
        )}
      </Group>
    </div>
  );
}
