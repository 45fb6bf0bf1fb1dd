import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { namedCountries } from '../payments/country-names.ts';
import styles from './dispute-file.module.css';

/** Who works out the tax. Stripe Tax collects nothing, without a word, where it has no registration. */
export function TaxSource() {
  const { data, error } = trpc.finance.taxSource.useQuery();
  if (error) return <ErrorMessage error={error} />;
  if (data?.source !== 'stripe') return null;
  return (
    <section className={styles.part} aria-labelledby="stripe-tax">
      <h2 id="stripe-tax">Stripe Tax works it out</h2>
      <p>{stateWords(data.stripeTax)}</p>
      <p>
        It asks for the country on the payment page, and a payment keeps what it answered. The table below
        counts only where no card is charged: for sessions paid from credit or a package.
      </p>
    </section>
  );
}

function stateWords(stripeTax: { isActive: boolean; countries: string[] } | null | undefined): string {
  if (!stripeTax) return 'Stripe does not answer at the moment, so its state is not known.';
  if (!stripeTax.isActive)
    return 'It is not set up at Stripe yet: until its settings are whole it collects nothing.';
  if (stripeTax.countries.length === 0) return 'It has no registration anywhere, so it collects nothing.';
  return `It is active and collects in: ${namedCountries(stripeTax.countries)
    .map(({ label }) => label)
    .join(', ')}.`;
}
