/**
 * Writes `request-shapes.json` and `object-shapes.json` from an OpenAPI description of the Stripe API.
 * Run by hand when the API version changes: `node generate-shapes.ts ../../../../path/to/openapi.json`.
 * The server reads only the two small files, so it starts fast and runs without the description.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Shape } from './check-request.ts';

interface Schema {
  type?: string;
  enum?: string[];
  anyOf?: Schema[];
  items?: Schema;
  $ref?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  nullable?: boolean;
  format?: string;
  maxLength?: number;
}
interface Operation {
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** What strings without a length of their own may have. */
const USUAL_LENGTH = 5000;

function shapeOf(schema: Schema): Shape {
  if (schema.anyOf) return { anyOf: schema.anyOf.map(shapeOf) };
  if (schema.type === 'array') return [shapeOf(schema.items ?? {})];
  if (schema.type === 'object' && schema.properties) return objectShape(schema);
  if (schema.type === 'object') return 'map';
  if (schema.format === 'binary') return 'any';
  return scalarShape(schema);
}

function scalarShape({ enum: words, type = 'any', maxLength = USUAL_LENGTH }: Schema): Shape {
  if (words?.length === 1 && words[0] === '') return '';
  if (words) return `=${words.join('|')}`;
  return type === 'string' && maxLength !== USUAL_LENGTH ? `string<=${maxLength}` : type;
}

function objectShape({ properties = {}, required = [] }: Schema): Shape {
  const entries = Object.entries(properties);
  return Object.fromEntries(
    entries.map(([key, value]) => [required.includes(key) ? `${key}!` : key, shapeOf(value)]),
  );
}

function requestShape(operation: Operation): Shape {
  const body = Object.values(operation.requestBody?.content ?? {})[0];
  if (body) return shapeOf(body.schema);
  const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
  return Object.fromEntries(query.map(({ name, schema }) => [name, shapeOf(schema)]));
}

const isExpandable = ({ anyOf = [] }: Schema) =>
  anyOf.some(({ type }) => type === 'string') &&
  anyOf.some(({ type, $ref }) => $ref || type === 'object' || !type);

function objectFacts({ properties = {}, required = [] }: Schema) {
  const keys = Object.keys(properties);
  return {
    nulls: required.filter((key) => properties[key]?.nullable),
    expandable: keys.filter((key) => isExpandable(properties[key] ?? {})),
    includable: keys.filter((key) => !required.includes(key) && properties[key]?.properties?.has_more),
  };
}

const lines = (entries: [string, unknown][]) =>
  `{\n${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n')}\n}\n`;

const description = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};
const requests = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]): [string, unknown] => [
    `${method} ${path}`,
    requestShape(operation),
  ]),
);
const objects = Object.entries(description.components.schemas)
  .filter(([name]) => !name.startsWith('deleted_') && !name.includes('error'))
  .map(([name, schema]): [string, unknown] => [name, objectFacts(schema)]);

writeFileSync(new URL('request-shapes.json', import.meta.url), lines(requests));
writeFileSync(new URL('object-shapes.json', import.meta.url), lines(objects));
