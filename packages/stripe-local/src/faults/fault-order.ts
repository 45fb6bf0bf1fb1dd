import { refused } from '../protocol/stripe-error.ts';
import { type Fault, type NewFault, REQUEST_EFFECTS, WEBHOOK_EFFECTS } from './fault.ts';

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

/** @throws refusal saying what an order may say */
export function checkOrder(order: Record<string, unknown>): NewFault {
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

/** Trouble that a request orders for itself, as JSON in its `Sim-Fault` header. */
export function faultOfHeader(header: unknown): Fault | undefined {
  if (header === undefined) return undefined;
  const order = checkOrder({ on: 'request', ...readJson(String(header)) });
  return { id: 'fault_of_header', object: 'fault', created: 0, times: 1, when: 'before', ...order };
}

function readJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // falls through: the refusal below says what is wanted
  }
  throw refused('Sim-Fault must be a JSON object such as {"effect":"status","status":500,"when":"after"}.');
}
