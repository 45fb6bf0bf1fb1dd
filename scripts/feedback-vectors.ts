/**
 * `npm run --silent feedback:vectors -- FILE`: computes every worked example of a file in the form of
 * `scripts/feedback/feedback-vectors.json` with the product's own functions and prints `[{ id, result }]`. What the
 * file expects is not looked at.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { computeVector, type Vector } from './feedback/compute-vector.ts';

const fileSchema = z.object({ vectors: z.array(z.object({ id: z.string(), input: z.unknown() })) });

try {
  console.log(JSON.stringify(readVectors(process.argv[2]).map(answer), null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

function readVectors(file: string | undefined): Vector[] {
  if (!file) throw new Error('Name a file of vectors: npm run --silent feedback:vectors -- FILE');
  const read = fileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file} is not a file of vectors: ${z.prettifyError(read.error)}`);
  return read.data.vectors;
}

function answer(vector: Vector) {
  try {
    return { id: vector.id, result: computeVector(vector) };
  } catch (error) {
    return { id: vector.id, result: null, error: error instanceof Error ? error.message : String(error) };
  }
}
