import type { ApiCall } from '../protocol/endpoint.ts';
import { type Metadata, mergeMetadata } from '../protocol/metadata.ts';
import { Parameters } from '../protocol/parameters.ts';
import { nullFields } from '../protocol/present.ts';
import { invalidParameter, missingParameter, missingReference } from '../protocol/stripe-error.ts';
import { newId } from '../store/new-id.ts';
import type { LineTax } from './automatic-tax.ts';

export interface LineItem {
  id: string;
  name: string;
  details: string | null;
  unitAmount: number;
  quantity: number;
  /** What is not specified counts as exclusive. */
  taxBehavior: 'exclusive' | 'inclusive' | 'unspecified';
  currency: string;
  metadata?: Metadata;
}

type Call = Pick<ApiCall, 'sandbox' | 'account' | 'parameters'>;

/** Reads `line_items` of a new session; each makes its product and its price, as at Stripe. */
export function readLineItems(call: Call): LineItem[] {
  const given = call.parameters.list('line_items') as Record<string, unknown>[];
  if (given.length === 0) throw missingParameter('line_items');
  const items = given.map((item, index) => readLineItem(call, new Parameters(item), `line_items[${index}]`));
  if (new Set(items.map(({ currency }) => currency)).size > 1) {
    throw invalidParameter('line_items', 'All line items must have the same currency.');
  }
  return items;
}

function readLineItem(call: Call, item: Parameters, name: string): LineItem {
  const price = item.text('price');
  if (price) throw missingReference('price', price, `${name}[price]`);
  if (!item.has('price_data')) throw missingParameter(`${name}[price_data]`);
  if (!item.has('price_data.product_data')) throw missingParameter(`${name}[price_data][product_data]`);
  const id = newId('li');
  const product = makeProduct(call, id, item.under('price_data.product_data'));
  return {
    id,
    name: product.name,
    details: product.description,
    unitAmount: unitAmountOf(item, `${name}[price_data][unit_amount]`),
    quantity: quantityOf(item, `${name}[quantity]`),
    currency: item.currency('price_data.currency', `${name}[price_data][currency]`),
    taxBehavior: (item.text('price_data.tax_behavior') as LineItem['taxBehavior'] | null) ?? 'unspecified',
    metadata: mergeMetadata({}, item),
  };
}

function unitAmountOf(item: Parameters, name: string): number {
  const decimal = item.text('price_data.unit_amount_decimal');
  const amount = item.integer('price_data.unit_amount') ?? (decimal === null ? null : Number(decimal));
  if (amount === null || !Number.isInteger(amount)) throw missingParameter(name);
  if (amount < 0)
    throw invalidParameter(name, `Invalid non-negative integer: ${amount}`, 'parameter_invalid_integer');
  return amount;
}

function quantityOf(item: Parameters, name: string): number {
  const quantity = item.integer('quantity');
  if (quantity === null) throw missingParameter(name);
  if (quantity >= 1) return quantity;
  throw invalidParameter(name, 'This value must be greater than or equal to 1.', 'parameter_invalid_integer');
}

function makeProduct({ sandbox, account }: Call, item: string, data: Parameters) {
  const name = data.requiredText('name');
  const description = data.text('description');
  const created = sandbox.now();
  sandbox.store.put('product', {
    ...nullFields('product'),
    id: item.replace('li_', 'prod_'),
    object: 'product',
    active: true,
    created,
    default_price: null,
    description,
    images: data.texts('images'),
    livemode: false,
    marketing_features: [],
    metadata: mergeMetadata({}, data),
    name,
    statement_descriptor: null,
    tax_code: data.text('tax_code'),
    type: 'service',
    unit_label: data.text('unit_label'),
    updated: created,
    _account: account,
  });
  return { name, description };
}

export function presentLineItem(
  { id, name, unitAmount, quantity, currency, taxBehavior, metadata = {} }: LineItem,
  created: number,
  discount: number,
  tax: LineTax,
) {
  return {
    id,
    object: 'item',
    adjustable_quantity: null,
    amount_discount: discount,
    amount_subtotal: unitAmount * quantity,
    amount_tax: tax.amount,
    amount_total: unitAmount * quantity - discount + (tax.isInclusive ? 0 : tax.amount),
    currency,
    description: name,
    metadata,
    price: {
      ...nullFields('price'),
      id: id.replace('li_', 'price_'),
      object: 'price',
      active: false,
      billing_scheme: 'per_unit',
      created,
      currency,
      livemode: false,
      metadata: {},
      product: id.replace('li_', 'prod_'),
      tax_behavior: taxBehavior,
      type: 'one_time',
      unit_amount: unitAmount,
      unit_amount_decimal: String(unitAmount),
    },
    quantity,
  };
}
