import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './billing-form.module.css';
import { allCountries } from './country-names.ts';

type Details = RouterInputs['documents']['saveBilling'];

/** Whom receipts are made out to, from the next one on. */
export function BillingForm() {
  const [{ name, details }] = trpc.documents.billing.useSuspenseQuery();
  const [draft, setDraft] = useState<Details>(details ?? { name, address: '', country: '', taxId: '' });
  const countries = useMemo(allCountries, []);
  const utils = trpc.useUtils();
  const save = trpc.documents.saveBilling.useMutation({
    onSuccess: () => utils.documents.billing.invalidate(),
  });
  const change = (field: keyof Details) => (event: { currentTarget: { value: string } }) => {
    save.reset();
    setDraft({ ...draft, [field]: event.currentTarget.value });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(draft);
      }}
    >
      <TextInput
        label="Name or company"
        required
        maxLength={120}
        value={draft.name}
        onChange={change('name')}
      />
      <Textarea
        label="Address"
        description="As it shall stand on the receipt, without the country."
        autosize
        minRows={2}
        maxLength={400}
        value={draft.address}
        onChange={change('address')}
      />
      <NativeSelect
        label="Country"
        description="Tax is worked out by it, where there is any. The price stays the same."
        required
        data={[{ value: '', label: 'Choose a country' }, ...countries]}
        value={draft.country}
        onChange={change('country')}
      />
      <TextInput
        label="Tax id"
        description="Only if a company pays."
        maxLength={40}
        value={draft.taxId}
        onChange={change('taxId')}
      />
      <div className={styles.acts}>
        <Button type="submit" loading={save.isPending} disabled={draft.country === '' || draft.name === ''}>
          Save
        </Button>
        <p role="status">{save.isSuccess && 'Saved. It stands on your next receipt.'}</p>
      </div>
      <ErrorMessage error={save.error} safe="What you typed is still here." />
    </form>
  );
}
