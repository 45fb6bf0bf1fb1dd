import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '../client.ts';
import { auditEvents } from '../schema/admin.ts';
import {
  absences,
  calendarBusy,
  calendarFeeds,
  dateOverrides,
  namedHours,
  offeringRules,
  schedules,
  weeklyHours,
} from '../schema/availability.ts';
import { bookings, briefs, waiters } from '../schema/booking.ts';
import { coaches, coachStrikes, offerings } from '../schema/catalog.ts';
import { loginAccounts, twoFactors, users, volunteeredGroups } from '../schema/identity.ts';
import { emails, reminders } from '../schema/notifications.ts';
import {
  coachPayouts,
  ledgerBalances,
  ledgerEntries,
  ledgerTransactions,
  payments,
  refunds,
  stripeCustomers,
  transfers,
} from '../schema/payments.ts';
import { disputeLosses, disputes } from '../schema/payments-disputes.ts';
import { billingDetails, documents, taxRates } from '../schema/payments-documents.ts';
import {
  gifts,
  orders,
  packageOffers,
  packages,
  promoCodes,
  referralCodes,
  referrals,
} from '../schema/payments-offers.ts';
import {
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
import {
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
import { objections, reviews } from '../schema/reviews.ts';
import { rubricProposals, rubricVersions } from '../schema/rubrics.ts';
import { attendance, sessionMarkers, sessionNotes, speechBatches } from '../schema/sessions.ts';
import type { MarketRows } from './market-rows.ts';

/** Parents before children. */
const TABLES: readonly [keyof MarketRows, PgTable][] = [
  ['users', users],
  ['loginAccounts', loginAccounts],
  ['volunteeredGroups', volunteeredGroups],
  ['twoFactors', twoFactors],
  ['coaches', coaches],
  ['calibrations', calibrations],
  ['referenceRatings', referenceRatings],
  ['offerings', offerings],
  ['rubricVersions', rubricVersions],
  ['rubricProposals', rubricProposals],
  ['schedules', schedules],
  ['weeklyHours', weeklyHours],
  ['calendarFeeds', calendarFeeds],
  ['calendarBusy', calendarBusy],
  ['namedHours', namedHours],
  ['dateOverrides', dateOverrides],
  ['absences', absences],
  ['offeringRules', offeringRules],
  ['bookings', bookings],
  ['waiters', waiters],
  ['briefs', briefs],
  ['coachStrikes', coachStrikes],
  ['orders', orders],
  ['packages', packages],
  ['payments', payments],
  ['refunds', refunds],
  ['billingDetails', billingDetails],
  ['stripeCustomers', stripeCustomers],
  ['taxRates', taxRates],
  ['documents', documents],
  ['transfers', transfers],
  ['coachPayouts', coachPayouts],
  ['disputes', disputes],
  ['disputeLosses', disputeLosses],
  ['ledgerTransactions', ledgerTransactions],
  ['ledgerEntries', ledgerEntries],
  ['ledgerBalances', ledgerBalances],
  ['packageOffers', packageOffers],
  ['gifts', gifts],
  ['promoCodes', promoCodes],
  ['referralCodes', referralCodes],
  ['referrals', referrals],
  ['attendance', attendance],
  ['sessionNotes', sessionNotes],
  ['speechBatches', speechBatches],
  ['sessionMarkers', sessionMarkers],
  ['reports', reports],
  ['ruleFirings', ruleFirings],
  ['ruleOverrides', ruleOverrides],
  ['lateReports', lateReports],
  ['reportVersions', reportVersions],
  ['selfRatings', selfRatings],
  ['acknowledgements', acknowledgements],
  ['contestedLines', contestedLines],
  ['secondRatings', secondRatings],
  ['secondRatingDraws', secondRatingDraws],
  ['reportShares', reportShares],
  ['reportShareViews', reportShareViews],
  ['reviews', reviews],
  ['objections', objections],
  ['commitments', commitments],
  ['commitmentChanges', commitmentChanges],
  ['drills', drills],
  ['followUps', followUps],
  ['realInterviews', realInterviews],
  ['outcomeNudges', outcomeNudges],
  ['interviewerRequests', interviewerRequests],
  ['emails', emails],
  ['reminders', reminders],
  ['auditEvents', auditEvents],
];

/** PostgreSQL takes 65,535 parameters in one statement; well below it a statement also stays short. */
const PARAMETERS = 12_000;

/** All of it or nothing: a half-filled market would never be filled again. */
export async function insertRows(db: Database, rows: MarketRows): Promise<void> {
  await db.transaction(async (tx) => {
    for (const [name, table] of TABLES) await insertAll(tx, table, rows[name]);
  });
}

async function insertAll(
  tx: Transaction,
  table: PgTable,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const size = Math.floor(PARAMETERS / Object.keys(getTableColumns(table)).length);
  for (let at = 0; at < rows.length; at += size) {
    await tx.insert(table).values(rows.slice(at, at + size));
  }
}
