import type { Metadata } from '../protocol/metadata.ts';
import { nullFields } from '../protocol/present.ts';
import type { Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import type { Owned, Stored } from '../store/stored.ts';
import { announce } from '../webhooks/event.ts';

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

export function makeCustomer(sandbox: Sandbox, account: string, given: Partial<Customer>): Customer {
  const customer = sandbox.store.put('customer', {
    ...nullFields('customer'),
    id: newId('cus', 14),
    object: 'customer',
    address: null,
    balance: 0,
    created: sandbox.now(),
    delinquent: false,
    discount: null,
    email: null,
    invoice_prefix: newId('', 8).slice(1).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: {},
    name: null,
    next_invoice_sequence: 1,
    preferred_locales: [],
    tax_exempt: 'none',
    ...given,
    _deleted: false,
    _account: account,
  });
  announce(sandbox, 'customer.created', customer);
  return customer;
}
