import { z } from 'zod';
import file from '../rubrics/sample-reports.json' with { type: 'json' };
import { acknowledgementSchema } from './acknowledgement.schema.ts';
import { reportDraftSchema, STAGES } from './report.schema.ts';
import { selfRatingSchema } from './self-rating.schema.ts';

const sampleSchema = z.object({
  candidate: z.string(),
  coach: z.string(),
  startedAt: z.iso.datetime(),
  releasedAt: z.iso.datetime(),
  actualMinutes: z.int(),
  stages: z.array(z.object({ id: z.enum(STAGES), startSec: z.number(), endSec: z.number() })),
  content: reportDraftSchema,
  selfRating: selfRatingSchema,
  acknowledgement: acknowledgementSchema,
});

export type SampleReport = z.infer<typeof sampleSchema>;

/** Two invented, complete reports: a strong candidate and a weak one. Shown as samples, never as anybody's. */
export const sampleReports: { good: SampleReport; weak: SampleReport } = {
  good: sampleSchema.parse(file.good),
  weak: sampleSchema.parse(file.weak),
};
