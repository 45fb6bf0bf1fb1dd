import { orderFault } from '../faults/fault.ts';
import { checkOrder } from '../faults/fault-order.ts';
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
