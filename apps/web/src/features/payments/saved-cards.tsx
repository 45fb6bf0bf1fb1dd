import { cardWords } from '@app/shared/payments/card-words';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './saved-cards.module.css';

type Card = RouterOutputs['payments']['savedCards'][number];

/** The cards that somebody let Stripe keep, each with the way to take it off. */
export function SavedCards() {
  const utils = trpc.useUtils();
  const cards = trpc.payments.savedCards.useQuery(undefined, { retry: false });
  const [asked, setAsked] = useState<Card | null>(null);
  const remove = trpc.payments.removeCard.useMutation({
    onSuccess: () => setAsked(null),
    onSettled: () => utils.payments.savedCards.invalidate(),
  });
  if (cards.error) return <ErrorMessage error={cards.error} safe="Your cards are kept as they were." />;
  if (!cards.data) return <SkeletonLines lines={2} />;
  return (
    <>
      {cards.data.length === 0 ? (
        <p>No card is saved. When you pay, you can tick that Stripe keeps the card for the next time.</p>
      ) : (
        <ul className={styles.cards}>
          {cards.data.map((card) => (
            <li key={card.cardId}>
              <p>
                <b>{cardWords(card)}</b>
                <span className="num">
                  {card.hasExpired ? 'Expired' : 'Valid until'} {expiry(card)}
                </span>
              </p>
              <Button
                variant="default"
                aria-label={`Remove ${cardWords(card)}`}
                onClick={() => setAsked(card)}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      {asked && (
        <ConfirmDialog
          opened
          onClose={() => {
            setAsked(null);
            remove.reset();
          }}
          title={`Remove ${cardWords(asked)}?`}
          act="Remove the card"
          keep="Keep it"
          onAct={() => remove.mutate({ cardId: asked.cardId })}
          pending={remove.isPending}
          error={remove.error}
        >
          <p>
            Stripe forgets it, and you type it again if you want to pay with it. Money that comes back for a
            session you paid with it still goes to it.
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}

const expiry = ({ expiresMonth, expiresYear }: Card): string =>
  `${String(expiresMonth).padStart(2, '0')} / ${String(expiresYear).slice(-2)}`;
