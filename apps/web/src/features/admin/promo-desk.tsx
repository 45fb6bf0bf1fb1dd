import { trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from '../payments/offers.module.css';
import { PromoForm } from '../payments/promo-form.tsx';
import { PromoTable } from '../payments/promo-table.tsx';
import { PromoUses } from '../payments/promo-uses.tsx';
import type { Promo } from '../payments/promo-words.ts';

/** Every promo code: those that we bear are made here, those of coaches can be stopped. */
export function PromoDesk() {
  const utils = trpc.useUtils();
  const promos = trpc.offers.promos.useQuery();
  const choices = trpc.offers.promoScope.useQuery();
  const onSuccess = () => utils.offers.promos.invalidate();
  const create = trpc.offers.createPromo.useMutation({ onSuccess });
  const pause = trpc.offers.pausePromo.useMutation({ onSuccess });
  return (
    <section className={styles.part} aria-labelledby="codes">
      <h2 id="codes">Promo codes</h2>
      <p>
        A code made here is at our cost: the coach is paid their share of the whole price. Coaches make codes
        of their own, which they bear.
      </p>
      <ErrorMessage error={promos.error ?? pause.error} />
      {promos.isPending && <SkeletonLines lines={4} />}
      {promos.data?.length === 0 && (
        <EmptyState title="There is no code yet.">The first one can be made below.</EmptyState>
      )}
      {promos.data && promos.data.length > 0 && (
        <PromoTable
          promos={promos.data}
          isPending={pause.isPending}
          onPause={({ id, paused }) => pause.mutate({ promoCodeId: id, paused: !paused })}
          uses={(promo) => <Uses promo={promo} />}
          showsBearer
        />
      )}
      <h3>A new code at our cost</h3>
      <ErrorMessage error={choices.error} />
      {choices.data && <PromoForm create={create} choices={choices.data} />}
    </section>
  );
}

function Uses({ promo }: { promo: Promo }) {
  return <PromoUses uses={trpc.offers.promoUses.useQuery({ promoCodeId: promo.id })} />;
}
