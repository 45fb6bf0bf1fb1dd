/** What reading again puts a difference right. The value is the kind of event whose handling reads the object. */
export type CaseRepair = { read: RepairKind; object: string };
type RepairKind = 'charge' | 'refund' | 'transfer' | 'dispute' | 'payout' | 'topup';

type Case = {
  kind: 'not_in_books' | 'not_at_stripe' | 'amount_differs' | 'balance_differs';
  stripeObject: string;
  parentObject: string | null;
  movementType: string | null;
};

/**
 * The safe repair of a case, or none: a message that was lost is made up for by reading Stripe's object again,
 * which posts what is missing and nothing twice. What Stripe does not know needs a person.
 */
export function repairOf({ kind, stripeObject, parentObject, movementType }: Case): CaseRepair | null {
  if (kind === 'not_at_stripe' || kind === 'balance_differs') return null;
  if (movementType === 'topup') return { read: 'topup', object: stripeObject };
  const object = parentObject ?? stripeObject;
  const read = KIND_BY_PREFIX[object.slice(0, object.indexOf('_'))];
  return read ? { read, object } : null;
}

const KIND_BY_PREFIX: Readonly<Record<string, RepairKind>> = {
  ch: 'charge',
  py: 'charge',
  re: 'refund',
  tr: 'transfer',
  dp: 'dispute',
  du: 'dispute',
  po: 'payout',
};
