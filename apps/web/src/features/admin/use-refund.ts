import { reasonSchema } from '@app/shared/admin/admin.schema';
import { type Money, money, percentOf } from '@app/shared/money/money';
import { keptPaid } from '@app/shared/payments/kept-price';
import { useState } from 'react';
import { useSignedInUser } from '../../lib/session.ts';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { trpc } from '../../trpc.ts';
import { parseAmount } from '../payments/parse-amount.ts';
import type { PaidBooking } from './booking-file-view.ts';

export type RefundDraft = { how: 'half' | 'all' | 'other'; other: string; reason: string };

const EMPTY: RefundDraft = { how: 'half', other: '', reason: '' };

/** One intention to give money back. Its key stays until it is done, so that a second click is the same refund. */
export function useRefund(file: PaidBooking) {
  const utils = trpc.useUtils();
  const { paid } = file.money.payment;
  const left = keptPaid(paid);
  const [draft, setDraft, forget] = useLocalDraft(useSignedInUser().id, `refund:${file.id}`, EMPTY);
  const [requestKey, setRequestKey] = useState(() => crypto.randomUUID());
  const [given, setGiven] = useState<Money | null>(null);
  const amountMinor = amountOf(draft, left);

  const refund = trpc.admin.refund.useMutation({
    onSuccess: async (after, input) => {
      setGiven(money(input.amountMinor, left.currency));
      setRequestKey(crypto.randomUUID());
      forget();
      setDraft(EMPTY);
      utils.admin.booking.setData({ bookingId: file.id }, after);
      await Promise.all([utils.admin.overview.invalidate(), utils.admin.audit.invalidate()]);
    },
  });
  const give = () => {
    if (amountMinor === null) return;
    refund.mutate({ bookingId: file.id, amountMinor, reason: draft.reason, requestKey });
  };
  return {
    draft,
    setDraft: (change: (before: RefundDraft) => RefundDraft) => {
      setGiven(null);
      // another amount or another reason is another intention
      if (!refund.isPending && refund.error) setRequestKey(crypto.randomUUID());
      setDraft(change);
    },
    amountMinor,
    isReason: reasonSchema.safeParse(draft.reason).success,
    give,
    given,
    isPending: refund.isPending,
    error: refund.error,
  };
}

function amountOf({ how, other }: RefundDraft, left: Money): number | null {
  if (how === 'all') return left.amountMinor;
  if (how === 'half') return percentOf(left, 50).amountMinor;
  return parseAmount(other, left.currency);
}
