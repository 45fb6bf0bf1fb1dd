import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { ErrorMessage, Refusal } from '../../ui/error-message.tsx';

type OrderId = RouterInputs['offers']['checkOrder']['orderId'];
const ASK_SECONDS = 2;
const ASK_TIMES = 30;

/** Back from Stripe, which may know of the payment before its message has reached us: asks until it is settled. */
export function OrderCheck({ orderId, done }: { orderId: string; done: string }) {
  const utils = trpc.useUtils();
  const [asked, setAsked] = useState(0);
  const check = trpc.offers.checkOrder.useMutation({
    onSuccess: async ({ status }) => {
      if (status === 'succeeded') await Promise.all([utils.offers.invalidate(), utils.payments.invalidate()]);
    },
    onSettled: () => setAsked((times) => times + 1),
  });
  const status = check.data?.status;
  const isWaiting = (status === undefined || status === 'open' || status === 'creating') && asked < ASK_TIMES;
  const { mutate } = check;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer plans the next question
  useEffect(() => {
    if (!isWaiting) return;
    const ask = () => mutate({ orderId: orderId as OrderId });
    const timer = setTimeout(ask, asked === 0 ? 0 : ASK_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [asked, isWaiting, orderId]);

  if (status === 'succeeded') return <p role="status">{done}</p>;
  if (status === 'mismatch')
    return <Refusal what="What was paid is not what was asked for.">All of it is on its way back.</Refusal>;
  if (isWaiting)
    return <p role="status">We are checking your payment with Stripe. This takes a few seconds.</p>;
  return (
    <div>
      <p role="status">
        Stripe has not told us of a payment. If you paid, it is safe, and we hear of it soon.
      </p>
      <ErrorMessage error={check.error} />
      <Button variant="default" onClick={() => setAsked(0)}>
        Ask Stripe again
      </Button>
    </div>
  );
}
