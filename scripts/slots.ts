/**
 * `npm run --silent slots -- FILE`: the starts of one case as a JSON array of ISO instants, or of an array
 * of cases as an array of arrays. The format is that of `packages/shared/src/availability/slot-cases.json`.
 */
import { readFileSync } from 'node:fs';
import { prepareSchedule } from '@app/shared/availability/schedule';
import { type SlotCase, slotCaseSchema } from '@app/shared/availability/slot-case.schema';
import { openSlots } from '@app/shared/availability/slots';

try {
  console.log(JSON.stringify(answer(readJson(process.argv[2]))));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

function readJson(file: string | undefined): unknown {
  if (!file) throw new Error('Name a case file: npm run --silent slots -- FILE');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`Cannot read ${file}: ${reasonOf(error)}.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : error.message;
}

function answer(input: unknown): string[] | string[][] {
  if (!Array.isArray(input)) return startsOf(parseCase(input, 'The case'));
  return input
    .map((each, i) => parseCase(each, `Case ${i + 1} of ${input.length}`))
    .map((each) => startsOf(each));
}

function parseCase(input: unknown, which: string): SlotCase {
  const parsed = slotCaseSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  const field = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  throw new Error(`${which} is malformed${field ? ` at ${field.slice(1)}` : ''}: ${message}.`);
}

function startsOf({ coach, from, to, ...question }: SlotCase): string[] {
  const starts = openSlots(prepareSchedule(coach), question, { from, to });
  return starts.map((start) => Temporal.Instant.fromEpochMilliseconds(start).toString());
}
