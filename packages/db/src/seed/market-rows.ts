import type { auditEvents } from '../schema/admin.ts';
import type {
  absences,
  calendarBusy,
  calendarFeeds,
  dateOverrides,
  namedHours,
  offeringRules,
  schedules,
  weeklyHours,
} from '../schema/availability.ts';
import type { bookings, briefs, waiters } from '../schema/booking.ts';
import type { coaches, coachStrikes, offerings } from '../schema/catalog.ts';
import type { loginAccounts, twoFactors, users, volunteeredGroups } from '../schema/identity.ts';
import type { emails, reminders } from '../schema/notifications.ts';
import type {
  coachPayouts,
  ledgerBalances,
  ledgerEntries,
  ledgerTransactions,
  payments,
  refunds,
  stripeCustomers,
  transfers,
} from '../schema/payments.ts';
import type { disputeLosses, disputes } from '../schema/payments-disputes.ts';
import type { billingDetails, documents, taxRates } from '../schema/payments-documents.ts';
import type {
  gifts,
  orders,
  packageOffers,
  packages,
  promoCodes,
  referralCodes,
  referrals,
} from '../schema/payments-offers.ts';
import type {
  calibrations,
  commitmentChanges,
  commitments,
  drills,
  followUps,
  interviewerRequests,
  outcomeNudges,
  realInterviews,
  referenceRatings,
} from '../schema/progress.ts';
import type {
  acknowledgements,
  contestedLines,
  lateReports,
  reportShares,
  reportShareViews,
  reports,
  reportVersions,
  ruleFirings,
  ruleOverrides,
  secondRatingDraws,
  secondRatings,
  selfRatings,
} from '../schema/reports.ts';
import type { objections, reviews } from '../schema/reviews.ts';
import type { rubricProposals, rubricVersions } from '../schema/rubrics.ts';
import type { attendance, sessionMarkers, sessionNotes, speechBatches } from '../schema/sessions.ts';

/** Everything that the seed puts into the database, table by table. */
export type MarketRows = {
  users: (typeof users.$inferInsert)[];
  loginAccounts: (typeof loginAccounts.$inferInsert)[];
  twoFactors: (typeof twoFactors.$inferInsert)[];
  coaches: (typeof coaches.$inferInsert)[];
  offerings: (typeof offerings.$inferInsert)[];
  schedules: (typeof schedules.$inferInsert)[];
  weeklyHours: (typeof weeklyHours.$inferInsert)[];
  calendarFeeds: (typeof calendarFeeds.$inferInsert)[];
  calendarBusy: (typeof calendarBusy.$inferInsert)[];
  namedHours: (typeof namedHours.$inferInsert)[];
  dateOverrides: (typeof dateOverrides.$inferInsert)[];
  rubricVersions: (typeof rubricVersions.$inferInsert)[];
  rubricProposals: (typeof rubricProposals.$inferInsert)[];
  absences: (typeof absences.$inferInsert)[];
  offeringRules: (typeof offeringRules.$inferInsert)[];
  bookings: (typeof bookings.$inferInsert)[];
  waiters: (typeof waiters.$inferInsert)[];
  briefs: (typeof briefs.$inferInsert)[];
  payments: (typeof payments.$inferInsert)[];
  refunds: (typeof refunds.$inferInsert)[];
  billingDetails: (typeof billingDetails.$inferInsert)[];
  stripeCustomers: (typeof stripeCustomers.$inferInsert)[];
  taxRates: (typeof taxRates.$inferInsert)[];
  documents: (typeof documents.$inferInsert)[];
  transfers: (typeof transfers.$inferInsert)[];
  coachPayouts: (typeof coachPayouts.$inferInsert)[];
  disputes: (typeof disputes.$inferInsert)[];
  disputeLosses: (typeof disputeLosses.$inferInsert)[];
  ledgerTransactions: (typeof ledgerTransactions.$inferInsert)[];
  ledgerEntries: (typeof ledgerEntries.$inferInsert)[];
  ledgerBalances: (typeof ledgerBalances.$inferInsert)[];
  orders: (typeof orders.$inferInsert)[];
  packageOffers: (typeof packageOffers.$inferInsert)[];
  packages: (typeof packages.$inferInsert)[];
  gifts: (typeof gifts.$inferInsert)[];
  promoCodes: (typeof promoCodes.$inferInsert)[];
  referralCodes: (typeof referralCodes.$inferInsert)[];
  referrals: (typeof referrals.$inferInsert)[];
  attendance: (typeof attendance.$inferInsert)[];
  sessionNotes: (typeof sessionNotes.$inferInsert)[];
  speechBatches: (typeof speechBatches.$inferInsert)[];
  sessionMarkers: (typeof sessionMarkers.$inferInsert)[];
  reports: (typeof reports.$inferInsert)[];
  ruleFirings: (typeof ruleFirings.$inferInsert)[];
  ruleOverrides: (typeof ruleOverrides.$inferInsert)[];
  lateReports: (typeof lateReports.$inferInsert)[];
  calibrations: (typeof calibrations.$inferInsert)[];
  referenceRatings: (typeof referenceRatings.$inferInsert)[];
  coachStrikes: (typeof coachStrikes.$inferInsert)[];
  volunteeredGroups: (typeof volunteeredGroups.$inferInsert)[];
  reportVersions: (typeof reportVersions.$inferInsert)[];
  selfRatings: (typeof selfRatings.$inferInsert)[];
  acknowledgements: (typeof acknowledgements.$inferInsert)[];
  secondRatings: (typeof secondRatings.$inferInsert)[];
  secondRatingDraws: (typeof secondRatingDraws.$inferInsert)[];
  contestedLines: (typeof contestedLines.$inferInsert)[];
  reportShares: (typeof reportShares.$inferInsert)[];
  reportShareViews: (typeof reportShareViews.$inferInsert)[];
  reviews: (typeof reviews.$inferInsert)[];
  objections: (typeof objections.$inferInsert)[];
  commitments: (typeof commitments.$inferInsert)[];
  commitmentChanges: (typeof commitmentChanges.$inferInsert)[];
  drills: (typeof drills.$inferInsert)[];
  followUps: (typeof followUps.$inferInsert)[];
  realInterviews: (typeof realInterviews.$inferInsert)[];
  outcomeNudges: (typeof outcomeNudges.$inferInsert)[];
  interviewerRequests: (typeof interviewerRequests.$inferInsert)[];
  emails: (typeof emails.$inferInsert)[];
  reminders: (typeof reminders.$inferInsert)[];
  auditEvents: (typeof auditEvents.$inferInsert)[];
};

export const emptyRows = (): MarketRows => ({
  users: [],
  loginAccounts: [],
  twoFactors: [],
  coaches: [],
  offerings: [],
  schedules: [],
  weeklyHours: [],
  calendarFeeds: [],
  calendarBusy: [],
  namedHours: [],
  dateOverrides: [],
  rubricVersions: [],
  rubricProposals: [],
  absences: [],
  offeringRules: [],
  bookings: [],
  waiters: [],
  briefs: [],
  payments: [],
  refunds: [],
  billingDetails: [],
  stripeCustomers: [],
  taxRates: [],
  documents: [],
  transfers: [],
  coachPayouts: [],
  disputes: [],
  disputeLosses: [],
  ledgerTransactions: [],
  ledgerEntries: [],
  ledgerBalances: [],
  orders: [],
  packageOffers: [],
  packages: [],
  gifts: [],
  promoCodes: [],
  referralCodes: [],
  referrals: [],
  attendance: [],
  sessionNotes: [],
  speechBatches: [],
  sessionMarkers: [],
  reports: [],
  ruleFirings: [],
  ruleOverrides: [],
  lateReports: [],
  calibrations: [],
  referenceRatings: [],
  coachStrikes: [],
  volunteeredGroups: [],
  reportVersions: [],
  selfRatings: [],
  acknowledgements: [],
  secondRatings: [],
  secondRatingDraws: [],
  contestedLines: [],
  reportShares: [],
  reportShareViews: [],
  reviews: [],
  objections: [],
  commitments: [],
  commitmentChanges: [],
  drills: [],
  followUps: [],
  realInterviews: [],
  outcomeNudges: [],
  interviewerRequests: [],
  emails: [],
  reminders: [],
  auditEvents: [],
});
