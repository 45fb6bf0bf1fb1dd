import { formatMoney } from '@app/shared/money/format-money';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { isApiError, type RouterOutputs, trpc } from '../../trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { type Booking, sidesOf, useBookingChanged } from './use-booking.ts';

type Quote = RouterOutputs['booking']['cancelQuote'];
type Props = { booking: Booking; opened: boolean; onClose: () => void };

const QUOTE_SECONDS = 15; // a deadline may pass while somebody thinks

/** The money before the click. When a deadline passes in between, nothing is done and the new amount is shown. */
export function CancelBookingDialog({ booking, opened, onClose }: Props) {
  const { other } = sidesOf(booking);
  const changed = useBookingChanged();
  const [reason, setReason] = useState('');
  const quote = trpc.booking.cancelQuote.useQuery(
    { bookingId: booking.id },
    { enabled: opened, staleTime: 0, refetchInterval: QUOTE_SECONDS * 1000 },
  );
  const cancel = trpc.booking.cancel.useMutation({
    onSuccess: (cancelled) => {
      onClose();
      changed(cancelled);
    },
    onError: () => void quote.refetch(),
  });
  const isOutdated = isApiError(cancel.error) && cancel.error.data?.domainCode === 'MONEY_CHANGED';
  const money = quote.data;
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={`Cancel the session with ${other.name}?`}
      act={money ? actWords(booking, money) : 'Working out the money …'}
      keep="Keep the session"
      pending={cancel.isPending || quote.isPending}
      error={cancel.error ?? quote.error}
      onAct={() =>
        money && cancel.mutate({ bookingId: booking.id, reason, refundMinor: money.refund.amountMinor })
      }
    >
      {money ? (
        <p role={isOutdated ? 'status' : undefined}>{consequence(booking, money, other.name)}</p>
      ) : (
        <SkeletonLines lines={2} />
      )}
      <Textarea
        mt="md"
        label={`A line for ${other.name}`}
        description="May stay empty."
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={2000}
      />
    </ConfirmDialog>
  );
}

function actWords({ party, candidate }: Booking, { refund }: Quote): string {
  const amount = formatMoney(refund);
  if (party === 'coach') return `Cancel: ${candidate.name} gets ${amount} back`;
  return refund.amountMinor === 0 ? 'Cancel: you get nothing back' : `Cancel: you get ${amount} back`;
}

function consequence(
  { party, price, policy }: Booking,
  { refund, kept, refundTax }: Quote,
  other: string,
): string {
  if (party === 'coach') {
    return `${other} gets all of it back, ${formatMoney(refund)}, and you earn nothing. Your time is free again at once. ${other} is told now, with your line.`;
  }
  if (kept.amountMinor === 0) {
    return `You get all of it back: ${formatMoney(refund)}${sayTax(refundTax)}. The time is free for others at once.`;
  }
  if (refund.amountMinor === 0) {
    return `The session has begun, so nothing of the ${formatMoney(price)} comes back.`;
  }
  return `It is less than ${policy.freeCancelHours} hours to the session, so ${formatMoney(kept)} stay with ${other} and us. You get ${formatMoney(refund)} back${sayTax(refundTax)}.`;
}

const sayTax = (tax: Quote['refundTax']): string =>
  tax.amountMinor > 0 ? `, ${formatMoney(tax)} of tax in it` : '';
