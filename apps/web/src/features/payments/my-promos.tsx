import { trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './offers.module.css';
import { PromoForm } from './promo-form.tsx';
import { PromoTable } from './promo-table.tsx';
import { PromoUses } from './promo-uses.tsx';
import type { Promo } from './promo-words.ts';

/** The codes a coach bears: each sells their sessions for less, and the commission is taken from what is paid. */
export function MyPromos() {
  const utils = trpc.useUtils();
  const promos = trpc.offers.myPromos.useQuery();
  const choices = trpc.offers.myPromoScope.useQuery();
  const onSuccess = () => utils.offers.myPromos.invalidate();
  const create = trpc.offers.createMyPromo.useMutation({ onSuccess });
  const pause = trpc.offers.pauseMyPromo.useMutation({ onSuccess });
  return (
    <section className={styles.part} aria-labelledby="codes">
      <h2 id="codes">Your promo codes</h2>
      <p>
        A code takes something off the price of your sessions. You bear it: our commission is a share of what
        is paid in the end.
      </p>
      <ErrorMessage error={promos.error ?? pause.error} />
      {promos.isPending && <SkeletonLines lines={4} />}
      {promos.data?.length === 0 && (
        <EmptyState title="You have no code yet.">
          Give one to people you know, or to those who came back.
        </EmptyState>
      )}
      {promos.data && promos.data.length > 0 && (
        <PromoTable
          promos={promos.data}
          isPending={pause.isPending}
          onPause={({ id, paused }) => pause.mutate({ promoCodeId: id, paused: !paused })}
          uses={(promo) => <Uses promo={promo} />}
        />
      )}
      <h3>A new code</h3>
      <ErrorMessage error={choices.error} />
      {choices.data && <PromoForm create={create} choices={choices.data} isOwn />}
    </section>
  );
}

function Uses({ promo }: { promo: Promo }) {
  return <PromoUses uses={trpc.offers.myPromoUses.useQuery({ promoCodeId: promo.id })} />;
}
