import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { errorList } from './documents/error-list.ts';

/** `npm run docs:errors`. */
writeFileSync(resolve(import.meta.dirname, '../docs/errors.md'), errorList());
console.log('Wrote docs/errors.md.');
