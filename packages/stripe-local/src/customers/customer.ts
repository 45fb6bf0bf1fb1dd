import type { Metadata } from '../protocol/metadata.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Owned, Stored } from '../store/stored.ts';

export interface Customer extends Owned {
  object: 'customer';
  address: { country: string | null } | null;
  email: string | null;
  name: string | null;
  metadata: Metadata;
  _deleted: boolean;
}

/** A deleted customer can still be read, as a shell. */
export function presentCustomer(_sandbox: Sandbox, stored: Stored): Record<string, unknown> {
  return (stored as Customer)._deleted ? { id: stored.id, object: 'customer', deleted: true } : stored;
}
