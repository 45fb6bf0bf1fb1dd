type Metadata = Record<string, string>;
type Movement = { id: string; amount: number; created: number; metadata: Metadata };

/** `GET /_sim/dump` of the local Stripe server, as far as it is compared. Amounts in minor units, times in Unix seconds. */
export type StripeDump = {
  now: number;
  charges: (Movement & {
    payment_intent: string | null;
    amount_captured: number;
    status: string;
    source_transfer?: string | null;
  })[];
  intents: (Movement & { status: string })[];
  sessions: { id: string; client_reference_id: string | null }[];
  refunds: (Movement & { status: string; charge: string | null; balance_transaction: string | null })[];
  transfers: (Movement & { amount_reversed: number; transfer_group: string | null })[];
  reversals: (Movement & { transfer: string })[];
  balanceTransactions: {
    id: string;
    type: string;
    amount: number;
    fee: number;
    net: number;
    currency: string;
    source: string;
    created: number;
  }[];
};

type RawDump = { now: number; objects: Record<string, unknown[] | undefined> };

/** Asks the local Stripe server for everything it holds; undefined when this address has no such door. */
export async function fetchStripeDump(apiBase: string): Promise<StripeDump | undefined> {
  const answer = await fetch(new URL('/_sim/dump', apiBase)).catch(() => undefined);
  if (!answer?.ok) return undefined;
  return toStripeDump((await answer.json()) as RawDump);
}

export function toStripeDump({ now, objects }: RawDump): StripeDump {
  const of = <T>(kind: string) => (objects[kind] ?? []) as T[];
  return {
    now,
    charges: of('charge'),
    intents: of('payment_intent'),
    sessions: of('checkout.session'),
    refunds: of('refund'),
    transfers: of('transfer'),
    reversals: of('transfer_reversal'),
    balanceTransactions: of('balance_transaction'),
  };
}
