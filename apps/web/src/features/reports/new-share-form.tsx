import { type NewShare, SHARE_DAYS } from '@app/shared/reports/share.schema';
import { Button, Checkbox, CopyButton, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { paths } from '../../paths.ts';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './share-panel.module.css';

const FIRST = { days: '7', password: '', hidesUnsaid: true, names: '', note: '' };
const DAYS_WORDS = { 1: 'one day', 7: 'one week', 30: '30 days', 90: '90 days' };
const LEAST_PASSWORD = 8;

/** What the reader of a new link will see, and for how long; then the link itself, once. */
export function NewShareForm({ bookingId }: { bookingId: RouterInputs['reports']['share']['bookingId'] }) {
  const utils = trpc.useUtils();
  const [typed, setTyped] = useState(FIRST);
  const share = trpc.reports.share.useMutation({
    onSuccess: async () => {
      setTyped(FIRST);
      await utils.reports.shares.invalidate();
    },
  });
  const change = (part: Partial<typeof FIRST>) => setTyped((before) => ({ ...before, ...part }));
  const { days, password, hidesUnsaid, names, note } = typed;
  const isShort = password !== '' && password.length < LEAST_PASSWORD;
  const hiddenNames = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name.length > 1);
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = { days: Number(days) as NewShare['days'], password, hidesUnsaid, hiddenNames, note };
          share.mutate({ bookingId, ...wanted });
        }}
      >
        <NativeSelect
          label="Works for"
          value={days}
          onChange={({ currentTarget }) => change({ days: currentTarget.value })}
          data={SHARE_DAYS.map((one) => ({ value: String(one), label: DAYS_WORDS[one] }))}
        />
        <TextInput
          label="For whom"
          description="Only you see this. May stay empty."
          maxLength={80}
          value={note}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
        <PasswordInput
          label="Password"
          description="Eight characters or more, told another way. May stay empty."
          autoComplete="new-password"
          maxLength={128}
          value={password}
          error={isShort ? 'Eight characters or more.' : undefined}
          onChange={({ currentTarget }) => change({ password: currentTarget.value })}
        />
        <TextInput
          label="Names to hide"
          description="Your coach’s is hidden anyway. Others, with commas: Dave, St Mary’s."
          maxLength={400}
          value={names}
          onChange={({ currentTarget }) => change({ names: currentTarget.value })}
        />
        <Checkbox
          label="Leave out the unsaid"
          checked={hidesUnsaid}
          onChange={({ currentTarget }) => change({ hidesUnsaid: currentTarget.checked })}
        />
        <Button type="submit" loading={share.isPending} disabled={isShort || hiddenNames.length > 20}>
          Make a link
        </Button>
      </form>
      <ErrorMessage error={share.error} safe="No link was made." />
      {share.data && <MadeLink token={share.data.token} />}
    </>
  );
}

function MadeLink({ token }: { token: string }) {
  const url = `${window.location.origin}${paths.sharedReport(token)}`;
  return (
    <div className={styles.made} role="status">
      <TextInput
        label="Your link"
        readOnly
        value={url}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <CopyButton value={url}>
        {({ copied, copy }) => <Button onClick={copy}>{copied ? 'Copied' : 'Copy the link'}</Button>}
      </CopyButton>
      <p>Copy it now: we keep only a fingerprint of it, so it cannot be shown again.</p>
    </div>
  );
}
