import { normalPromoCode } from '@app/shared/payments/promo-code';
import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSignedInUser } from '../../lib/session.ts';
import type { RouterInputs } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './offers.module.css';
import { parseAmount } from './parse-amount.ts';
import { type PromoChoices, PromoScope, type Scope } from './promo-scope.tsx';

type Terms = RouterInputs['offers']['createPromo'];
type Props = {
  create: { mutateAsync(terms: Terms): Promise<unknown>; isPending: boolean; error: unknown };
  choices: PromoChoices;
  /** A coach's own: for their sessions. */
  isOwn?: boolean;
};

const EMPTY = {
  code: '',
  kind: 'percent',
  value: '20',
  most: '',
  budget: '',
  perPerson: 1,
  startsOn: '',
  endsOn: '',
};
const EVERYWHERE = { coachId: '', offeringId: '' };

/** A new code: what it gives, for which sessions, how often, and from when until when. */
export function PromoForm({ create, choices, isOwn = false }: Props) {
  const { timeZone } = useSignedInUser();
  const [draft, setDraft] = useState(EMPTY);
  const [uses, setUses] = useState<number | string>('');
  const [firstTimeOnly, setFirstTimeOnly] = useState(false);
  const [scope, setScope] = useState<Scope>({ ...EVERYWHERE, currency: choices.currencies[0] ?? 'EUR' });
  const { currency } = scope;
  const set = (change: Partial<typeof EMPTY>) => setDraft((before) => ({ ...before, ...change }));
  const percent = draft.kind === 'percent' ? Number(draft.value) : null;
  const amountMinor = draft.kind === 'amount' ? parseAmount(draft.value, currency) : null;
  const isValue = percent === null ? amountMinor !== null && amountMinor > 0 : percent >= 1 && percent <= 100;
  const isInOrder = !draft.startsOn || !draft.endsOn || draft.startsOn <= draft.endsOn;
  const isCode = /^[A-Z0-9-]{3,24}$/.test(normalPromoCode(draft.code));

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!isValue || !isCode || !isInOrder) return;
    await create.mutateAsync({
      code: draft.code,
      percent: percent === null ? null : Math.round(percent),
      amountMinor,
      currency,
      maxDiscountMinor: parseAmount(draft.most, currency),
      maxUses: typeof uses === 'number' ? uses : null,
      maxUsesPerPerson: draft.perPerson,
      budgetMinor: parseAmount(draft.budget, currency),
      firstTimeOnly,
      startsAt: draft.startsOn ? startOf(draft.startsOn, timeZone) : null,
      endsAt: draft.endsOn ? endOf(draft.endsOn, timeZone) : null,
      coachId: (scope.coachId || null) as Terms['coachId'], // both come from the lists
      offeringId: (scope.offeringId || null) as Terms['offeringId'],
    });
    setDraft(EMPTY);
    setScope({ ...EVERYWHERE, currency });
    setUses('');
  };
  return (
    <form className={styles.form} onSubmit={send} aria-label="A new code">
      <TextInput
        label="Code"
        description="3 to 24 letters, digits or dashes"
        required
        maxLength={24}
        value={draft.code}
        error={draft.code !== '' && !isCode && 'Letters, digits and dashes only'}
        onChange={(event) => set({ code: event.currentTarget.value.toUpperCase() })}
      />
      <NativeSelect
        label="Takes off"
        description="A share or a sum"
        data={[
          { value: 'percent', label: 'a per cent of the price' },
          { value: 'amount', label: `an amount in ${currency}` },
        ]}
        value={draft.kind}
        onChange={(event) => set({ kind: event.currentTarget.value, value: '' })}
      />
      <TextInput
        label={draft.kind === 'percent' ? 'Per cent' : `Amount in ${currency}`}
        description={draft.kind === 'percent' ? '1 to 100' : 'Such as 15.00'}
        required
        inputMode="decimal"
        value={draft.value}
        error={draft.value !== '' && !isValue && 'Not a sum we can take off'}
        onChange={(event) => set({ value: event.currentTarget.value })}
      />
      <TextInput
        label={`At most, in ${currency}`}
        description="For one use; empty for no limit"
        inputMode="decimal"
        value={draft.most}
        onChange={(event) => set({ most: event.currentTarget.value })}
      />
      <NumberInput
        label="Uses in all"
        description="Empty for no limit"
        min={1}
        allowDecimal={false}
        value={uses}
        onChange={setUses}
      />
      <NumberInput
        label="Uses a person"
        description="How often one may use it"
        min={1}
        max={100}
        allowDecimal={false}
        value={draft.perPerson}
        onChange={(value) => set({ perPerson: Number(value) || 1 })}
      />
      <TextInput
        label={`Budget in ${currency}`}
        description="All discounts together; empty for none"
        inputMode="decimal"
        value={draft.budget}
        onChange={(event) => set({ budget: event.currentTarget.value })}
      />
      <PromoScope choices={choices} scope={scope} onChange={setScope} isOwn={isOwn} />
      <TextInput
        type="date"
        label="First day"
        description="Empty for at once"
        value={draft.startsOn}
        onChange={(event) => set({ startsOn: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label="Last day"
        description="To midnight, your time"
        value={draft.endsOn}
        error={!isInOrder && 'It ends before it begins'}
        onChange={(event) => set({ endsOn: event.currentTarget.value })}
      />
      <Checkbox
        className={styles.whole}
        label="Only for a first session"
        checked={firstTimeOnly}
        onChange={(event) => setFirstTimeOnly(event.currentTarget.checked)}
      />
      <div className={styles.whole}>
        <ErrorMessage error={create.error} safe="No code was made." />
        <Button type="submit" loading={create.isPending}>
          Make the code
        </Button>
      </div>
    </form>
  );
}

const startOf = (day: string, timeZone: string): string =>
  Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant().toString();

/** The first midnight after a day. */
const endOf = (day: string, timeZone: string): string =>
  startOf(Temporal.PlainDate.from(day).add({ days: 1 }).toString(), timeZone);
