import { z } from 'zod';

/**
 * The policies of one booking, copied onto it when the time is held. Defaults are product.md's;
 * the environment and the admin's settings override them. Percentages are of the price paid.
 */
export const bookingPolicySchema = z.strictObject({
  holdMinutes: z.number().positive(),
  freeCancelHours: z.number().min(0),
  lateCancelRefundPercent: z.int().min(0).max(100),
  freeMoveHours: z.number().min(0),
  movesAllowed: z.int().min(0),
  noShowGraceMinutes: z.number().min(0),
  candidateNoShowCreditPercent: z.int().min(0).max(100),
  coachNoShowCreditPercent: z.int().min(0).max(100),
  reportDueHours: z.number().min(0),
  /** A report that is not there so long after the end costs the coach this share of the price. */
  lateReportCreditHours: z.number().min(0),
  lateReportCreditPercent: z.int().min(0).max(100),
  /** So long after the end nobody waits any more: all of the price goes back. */
  lateReportCloseHours: z.number().min(0),
  transferDelayHours: z.number().min(0),
});
export type BookingPolicy = z.infer<typeof bookingPolicySchema>;

export const DEFAULT_BOOKING_POLICY: BookingPolicy = {
  holdMinutes: 15,
  freeCancelHours: 24,
  lateCancelRefundPercent: 50,
  freeMoveHours: 12,
  movesAllowed: 2,
  noShowGraceMinutes: 15,
  candidateNoShowCreditPercent: 50,
  coachNoShowCreditPercent: 10,
  reportDueHours: 24,
  lateReportCreditHours: 48,
  lateReportCreditPercent: 20,
  lateReportCloseHours: 72,
  transferDelayHours: 72,
};
