import { z } from 'zod';
import { idSchema } from '../id/id.ts';
import { countrySchema } from './payments.schema.ts';

export const documentInput = z.strictObject({ documentId: idSchema('document') });

const line = (longest: number) => z.string().trim().max(longest);

/** Whom receipts are made out to. `address`: lines, as they shall stand there. */
export const billingDetailsInput = z.strictObject({
  name: line(120).min(1),
  address: line(400),
  country: countrySchema,
  taxId: line(40),
});

/** Of all documents: a number such as `SR-2026-000042`, a booking, or a beginning of one; newest first. */
export const searchDocumentsInput = z.strictObject({
  q: line(80).default(''),
  page: z.int().min(1).max(1_000).default(1),
});

/** A rate of tax from a day on; 1900 basis points are 19 %, none is a rate too. */
export const taxRateInput = z.strictObject({
  country: countrySchema,
  validFrom: z.iso.date(),
  name: line(40).min(1),
  basisPoints: z.int().min(0).max(5_000),
});
