import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import type { RouterOutputs } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { Money } from '../../ui/money.tsx';

type Use = RouterOutputs['offers']['promoUses'][number];
type Props = { uses: { data: readonly Use[] | undefined; error: unknown } };

const STATE: Record<Use['status'], string> = {
  reserved: 'not paid yet',
  redeemed: 'used',
  released: 'let go',
  returned: 'given back',
};

/** Who used a code, when, and what it took off. */
export function PromoUses({ uses: { data, error } }: Props) {
  const now = useNow(60);
  const { timeZone } = useSignedInUser();
  if (error) return <ErrorMessage error={error} />;
  return (
    <ul>
      {data?.map((use) => (
        <li key={use.id}>
          {use.candidateName}, {formatDay(use.at, timeZone, now)}: <Money value={use.discount} /> off,{' '}
          {STATE[use.status]}
        </li>
      ))}
    </ul>
  );
}
