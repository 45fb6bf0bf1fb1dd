import { formatMoney } from '@app/shared/money/format-money';
import { NativeSelect } from '@mantine/core';
import type { RouterOutputs } from '../../trpc.ts';

export type PromoChoices = RouterOutputs['offers']['promoScope'];
export type Scope = { coachId: string; offeringId: string; currency: string };

type Props = { choices: PromoChoices; scope: Scope; onChange: (scope: Scope) => void; isOwn: boolean };

/** For which sessions a code is, and in which currency it counts; a choice of one is none and is left out. */
export function PromoScope({ choices: { coaches, currencies }, scope, onChange, isOwn }: Props) {
  const coach = isOwn ? coaches[0] : coaches.find(({ coachId }) => coachId === scope.coachId);
  return (
    <>
      {!isOwn && (
        <NativeSelect
          label="With whom"
          description="Every coach, or one"
          data={[
            { value: '', label: 'Every coach' },
            ...coaches.map(({ coachId, name }) => ({ value: coachId, label: name })),
          ]}
          value={scope.coachId}
          onChange={(event) => onChange({ ...scope, coachId: event.currentTarget.value, offeringId: '' })}
        />
      )}
      {coach && (
        <NativeSelect
          label="For which session"
          description={isOwn ? 'All that you sell, or one' : `All that ${coach.name} sells, or one`}
          data={[
            { value: '', label: 'Every session' },
            ...coach.offerings.map(({ offeringId, title, durationMinutes, price }) => ({
              value: offeringId,
              label: `${title}, ${durationMinutes} minutes, ${formatMoney(price)}`,
            })),
          ]}
          value={scope.offeringId}
          onChange={(event) => onChange({ ...scope, offeringId: event.currentTarget.value })}
        />
      )}
      {currencies.length > 1 && (
        <NativeSelect
          label="Currency"
          description="Of the sums here; it is for prices in it"
          data={currencies}
          value={scope.currency}
          onChange={(event) => onChange({ ...scope, currency: event.currentTarget.value })}
        />
      )}
    </>
  );
}
