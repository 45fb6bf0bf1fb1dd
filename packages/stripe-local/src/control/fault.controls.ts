import { type NewFault, orderFault, REQUEST_EFFECTS, WEBHOOK_EFFECTS } from '../faults/fault.ts';
import { refused } from '../protocol/stripe-error.ts';
import { control } from './control.ts';

/**
 * Trouble on order. One object or a list of them:
 * `{ on: 'request', effect: 'timeout', method: 'POST', path: '/v1/refunds', when: 'after', times: 1 }`,
 * `{ on: 'webhook', effect: 'duplicate', type: 'charge.*', copies: 3, times: 2 }`.
 */
export const faultControls = [
  control('GET', '/faults', ({ sandbox }) => ({ data: sandbox.store.all('fault') })),

  control('POST', '/faults', ({ sandbox, body }) => {
    const orders = (Array.isArray(body) ? body : [body]) as Record<string, unknown>[];
    return { data: orders.map((order) => orderFault(sandbox, checkOrder(order))) };
  }),

  control('DELETE', '/faults', ({ sandbox }) => {
    for (const { id } of sandbox.store.all('fault')) sandbox.store.remove('fault', id);
    return { data: [] };
  }),
];

const FIELDS: Record<string, 'string' | 'number'> = {
  on: 'string',
  effect: 'string',
  times: 'number',
  method: 'string',
  path: 'string',
  when: 'string',
  status: 'number',
  code: 'string',
  milliseconds: 'number',
  type: 'string',
  seconds: 'number',
  copies: 'number',
};

function checkOrder(order: Record<string, unknown>): NewFault {
  for (const [name, value] of Object.entries(order)) {
    if (!FIELDS[name]) throw refused(`Unknown field: ${name}. Known: ${Object.keys(FIELDS).join(', ')}.`);
    if (typeof value !== FIELDS[name]) throw refused(`${name} must be a ${FIELDS[name]}.`);
  }
  const effects: readonly string[] = order.on === 'webhook' ? WEBHOOK_EFFECTS : REQUEST_EFFECTS;
  if (order.on !== 'webhook' && order.on !== 'request') throw refused(`on must be 'request' or 'webhook'.`);
  if (!effects.includes(String(order.effect))) throw refused(`effect must be one of ${effects.join(', ')}.`);
  if (order.when !== undefined && !['before', 'after'].includes(String(order.when))) {
    throw refused(`when must be 'before' or 'after'.`);
  }
  return order as unknown as NewFault; // every field was just looked at
}
