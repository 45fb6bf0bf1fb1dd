import { z } from 'zod';

/** One row per kind of thing: its prefix shows in URLs, logs, Stripe's metadata and support e-mails. */
export const ID_PREFIX = {
  user: 'usr',
  loginSession: 'lgs',
  coach: 'coa',
  offering: 'off',
  schedule: 'sch',
  calendarFeed: 'cfd',
  namedHours: 'nhr',
  absence: 'abs',
  rubricVersion: 'rbv',
  rubricQuestion: 'rbq',
  askedQuestion: 'asq',
  booking: 'bkg',
  waiter: 'wtr',
  series: 'ser',
  payment: 'pay',
  promoCode: 'prm',
  promoRedemption: 'prd',
  order: 'ord',
  orderRefund: 'orf',
  package: 'pkg',
  gift: 'gft',
  referral: 'rfl',
  refund: 'rfd',
  transfer: 'trf',
  reversal: 'rvs',
  ledgerTransaction: 'ltx',
  attendance: 'att',
  marker: 'mrk',
  report: 'rpt',
  contestedLine: 'ctl',
  secondRating: 'srt',
  reportShare: 'rsh',
  reportPdf: 'pdf',
  review: 'rvw',
  objection: 'obj',
  realInterview: 'itv',
  interviewerRequest: 'inq',
  outcomeEstimate: 'oce',
  raterEstimate: 'rte',
  reminder: 'rmd',
  email: 'eml',
  auditEvent: 'aud',
  reconciliationRun: 'rcr',
  reconciliationCase: 'rcc',
} as const;

export type IdKind = keyof typeof ID_PREFIX;

/** A prefixed UUIDv7 such as `bkg_0199…`; ids of different kinds do not mix. */
export type Id<Kind extends IdKind> = `${(typeof ID_PREFIX)[Kind]}_${string}`;

const UUID_V7 = '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

/** The wire shape of an id of one kind; anything else is a malformed request. */
export function idSchema<Kind extends IdKind>(kind: Kind) {
  return z
    .string()
    .regex(new RegExp(`^${ID_PREFIX[kind]}_${UUID_V7}$`), `not a ${kind} id`) as unknown as z.ZodType<
    Id<Kind>,
    Id<Kind>
  >;
}

/** Whether a text is an id of this kind. */
export function isId<Kind extends IdKind>(kind: Kind, text: string): text is Id<Kind> {
  return new RegExp(`^${ID_PREFIX[kind]}_${UUID_V7}$`).test(text);
}
