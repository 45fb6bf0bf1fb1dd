import { formatMoney } from '@app/shared/money/format-money';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './offers.module.css';

/** A gift's code becomes credit. */
export function RedeemGift() {
  const utils = trpc.useUtils();
  const [code, setCode] = useState('');
  const redeem = trpc.offers.redeemGift.useMutation({
    onSuccess: async () => {
      setCode('');
      await utils.payments.invalidate();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim()) redeem.mutate({ code });
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <TextInput
        label="Gift code"
        description="Such as ABCD-EFGH-JKLM-NPQR"
        value={code}
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <div className={styles.whole}>
        <Button type="submit" variant="default" loading={redeem.isPending}>
          Use the gift
        </Button>
      </div>
      <div className={styles.whole}>
        <ErrorMessage error={redeem.error} safe="Nothing was changed." />
        {redeem.data && (
          <p role="status">
            {formatMoney(redeem.data.amount)} from {redeem.data.giverName} are your credit now.
            {redeem.data.message && <q> {redeem.data.message}</q>}
          </p>
        )}
      </div>
    </form>
  );
}
