import { sayRate } from '@app/shared/payments/paper-words';
import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDate } from '../../ui/format-time.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { amountCell, PlainTable } from '../../ui/plain-table.tsx';
import { allCountries } from '../payments/country-names.ts';
import styles from './dispute-file.module.css';
import own from './tax-rates.module.css';
import { TaxSource } from './tax-source.tsx';

/** The rates of tax that prices include, by the country to which a bill goes, with their history. */
export function TaxRates() {
  const rates = trpc.finance.taxRates.useQuery();
  const today = useNow(3600).toZonedDateTimeISO('UTC').toPlainDate();
  const countries = useMemo(allCountries, []);
  const nameOf = (code: string) => countries.find(({ value }) => value === code)?.label ?? code;
  return (
    <>
      <PageTitle>Rates of tax</PageTitle>
      <p className={styles.standing}>
        A price stays one price: the tax is inside it and leaves before commission and share are counted. The
        country is the one a candidate names for their bills. A payment keeps the rate of its day.
      </p>
      <TaxSource />
      <ErrorMessage error={rates.error} />
      {rates.data?.length === 0 && (
        <EmptyState title="No rates.">Until one is entered, receipts show no tax.</EmptyState>
      )}
      {rates.data && rates.data.length > 0 && (
        <div className={own.rates}>
          <PlainTable columns={['Country', 'From', 'Name', { label: 'Rate', isAmount: true }]}>
            {rates.data.map(({ country, validFrom, name, basisPoints }) => (
              <tr key={`${country}${validFrom}`}>
                <th scope="row">{nameOf(country)}</th>
                <td>{formatDate(validFrom, today)}</td>
                <td>{name}</td>
                <td className={amountCell}>{sayRate(basisPoints)}</td>
              </tr>
            ))}
          </PlainTable>
        </div>
      )}
      <RateForm countries={countries} />
    </>
  );
}

function RateForm({ countries }: { countries: { value: string; label: string }[] }) {
  const today = useNow(3600).toZonedDateTimeISO('UTC').toPlainDate().toString();
  const [country, setCountry] = useState('');
  const [name, setName] = useState('VAT');
  const [percent, setPercent] = useState<number | string>('');
  const [validFrom, setValidFrom] = useState(today);
  const utils = trpc.useUtils();
  const set = trpc.finance.setTaxRate.useMutation({ onSuccess: () => utils.finance.taxRates.invalidate() });
  const isWhole = country !== '' && name.trim() !== '' && percent !== '' && validFrom !== '';
  const enter = (event: FormEvent) => {
    event.preventDefault();
    set.mutate({ country, name, validFrom, basisPoints: Math.round(Number(percent) * 100) });
  };
  return (
    <section className={styles.part} aria-labelledby="enter">
      <h2 id="enter">Enter a rate</h2>
      <form className={own.enter} onSubmit={enter}>
        <NativeSelect
          label="Country"
          data={[{ value: '', label: 'Choose a country' }, ...countries]}
          value={country}
          onChange={(event) => setCountry(event.currentTarget.value)}
        />
        <TextInput
          label="Name on receipts"
          maxLength={40}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NumberInput
          label="Per cent"
          min={0}
          max={50}
          decimalScale={2}
          value={percent}
          onChange={setPercent}
        />
        <TextInput
          label="From"
          type="date"
          min={today}
          value={validFrom}
          onChange={(event) => setValidFrom(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!isWhole} loading={set.isPending}>
          Enter it
        </Button>
      </form>
      <ErrorMessage error={set.error} safe="The rates stay as they were." />
    </section>
  );
}
