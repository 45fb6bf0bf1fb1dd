import { existsSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { expect } from 'vitest';
import type { StripeLocal } from './server.ts';

interface Operation {
  responses: Record<string, { content: Record<string, { schema: object }> }>;
}

const BESIDE_THE_REPOSITORY = new URL('../../../../shared/stripe/openapi.json', import.meta.url);

const file = process.env.STRIPE_OPENAPI ?? BESIDE_THE_REPOSITORY;

/** Stripe's API description is not part of the repository; without it these tests are skipped. */
export const hasSpec = existsSync(file);

export const whySkipped = hasSpec
  ? ''
  : ' (skipped: neither ../shared/stripe/openapi.json nor STRIPE_OPENAPI is there)';

const description = hasSpec
  ? (nullableAsType(JSON.parse(readFileSync(file, 'utf8'))) as {
      paths: Record<string, Record<string, Operation>>;
      components: object;
    })
  : { paths: {}, components: {} };

/** `GET /v1/charges/{}`, … for everything that the description describes. */
export const describedOperations = Object.entries(description.paths).flatMap(([path, operations]) =>
  ['get', 'post', 'delete']
    .filter((method) => method in operations)
    .map((method) => operationName(method, path)),
);

/** What a part of a path is called differs, and means nothing. */
export function operationName(method: string, path: string): string {
  return `${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, '{}')}`;
}

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: 'stripe', components: description.components });
const validators = new Map<string, ValidateFunction>();

/** Sends a raw request (the SDK would reshape the answer) and holds the answer against the description. */
export async function askAndCheck(
  server: StripeLocal,
  operation: `${'get' | 'post' | 'delete'} ${string}`,
  {
    path = {},
    query = '',
    form = '',
    json,
  }: { path?: Record<string, string>; query?: string; form?: string; json?: object } = {},
): Promise<Record<string, unknown>> {
  const [method = '', template = ''] = operation.split(' ');
  const url = template.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => path[name] ?? '');
  const answer = await fetch(`${server.url}${url}${query}`, {
    method: method.toUpperCase(),
    headers: {
      Authorization: 'Bearer sk_test_local',
      ...(method === 'post' && {
        'Content-Type': json ? 'application/json' : 'application/x-www-form-urlencoded',
      }),
    },
    ...(method === 'post' && { body: json ? JSON.stringify(json) : form }),
  });
  const body = (await answer.json()) as Record<string, unknown>;
  expect({ operation, status: answer.status, error: body.error }).toEqual({
    operation,
    status: 200,
    error: undefined,
  });
  const validate = validatorOf(operation, method, template);
  validate(body);
  expect({ operation, problems: validate.errors ?? [] }).toEqual({ operation, problems: [] });
  return body;
}

/** An answer as it went over the wire. */
export async function rawObject(server: StripeLocal, path: string): Promise<Record<string, unknown>> {
  const answer = await fetch(`${server.url}${path}`, { headers: { Authorization: 'Bearer sk_test_local' } });
  return (await answer.json()) as Record<string, unknown>;
}

/** Holds an object against the description of its kind: for operations that the reduced description lacks. */
export function checkObject(kind: string, object: unknown): void {
  const known = validators.get(kind);
  const validate = known ?? ajv.compile({ $ref: `stripe#/components/schemas/${kind}` });
  validators.set(kind, validate);
  validate(object);
  expect({ kind, problems: validate.errors ?? [] }).toEqual({ kind, problems: [] });
}

function validatorOf(operation: string, method: string, template: string): ValidateFunction {
  const known = validators.get(operation);
  if (known) return known;
  const schema = description.paths[template]?.[method]?.responses['200']?.content['application/json']?.schema;
  if (!schema) throw new Error(`The description has no answer for ${operation}`);
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"stripe#/')) as object);
  validators.set(operation, validate);
  return validate;
}

/** OpenAPI 3.0 says `nullable`, JSON Schema wants null among the alternatives. */
function nullableAsType(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(nullableAsType);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, nullableAsType(value)]),
  );
  return nullable === true
    ? { anyOf: [rest, { type: 'null' }] }
    : { ...rest, ...(typeof nullable === 'object' && { nullable }) };
}
