import type { APIRequestContext } from '@playwright/test';

type Listed = { id: string; status: string; offeringId: string };
const COACH = 'daniel-amberley';

/** Every page of the product that a stranger, or one of the demo's people, can open. */
export async function strangersPages(): Promise<string[]> {
  return [
    '/',
    '/coaches',
    '/coaches?type=behavioural&at=2e',
    '/coaches?q=nobody-of-this-name',
    `/coaches/${COACH}`,
    '/coaches/nobody-of-this-name',
    '/coach/apply',
    '/sign-in',
    '/sign-up',
    '/forgot-password',
    '/reset-password?token=too-old',
    '/verify-email',
    '/one-minute',
    '/what-came-of-it',
    '/rubrics',
    '/rubrics/coding',
    '/rubrics/coding?version=1.0.0',
    '/rubrics/none-of-this-name',
    '/invited/NOBODYXX',
    '/shared/nobody-ever-made-this-one',
    '/a-page-that-is-not-there',
  ];
}

export async function candidatesPages(ask: APIRequestContext): Promise<string[]> {
  const ahead = await bookings(ask, 'booking.mine', 'upcoming');
  const over = await bookings(ask, 'booking.mine', 'past');
  const next = first(ahead, 'confirmed');
  const reported = first(over, 'completed');
  return [
    '/sessions',
    '/sessions?tab=past',
    `/sessions/${next.id}`,
    `/sessions/${next.id}/room`,
    `/sessions/${reported.id}`,
    ...over
      .filter(({ status }) => status === 'completed')
      .slice(0, 3)
      .map(({ id }) => `/sessions/${id}/report`),
    ...(await followUpsOfEachStep(ask)).map((bookingId) => `/sessions/${bookingId}/follow-up`),
    `/book/${next.offeringId}`,
    '/progress',
    '/interviews',
    '/payments',
    '/wallet',
    '/gift',
    '/invite',
    '/account',
  ];
}

/** One to answer, one that was commented on: the demo candidate has both. */
async function followUpsOfEachStep(ask: APIRequestContext): Promise<string[]> {
  const { followUps } = await query<{ followUps: { bookingId: string; step: string }[] }>(
    ask,
    'commitments.mine',
  );
  const steps = new Map(followUps.map(({ step, bookingId }) => [step, bookingId]));
  return [...steps.values()];
}

export async function coachsPages(ask: APIRequestContext): Promise<string[]> {
  const ahead = await bookings(ask, 'booking.asCoach', 'upcoming');
  const over = await bookings(ask, 'booking.asCoach', 'past');
  const owed = first([...ahead, ...over], 'awaiting_report');
  const reported = first(over, 'completed');
  const [answered] = await query<{ bookingId: string }[]>(ask, 'commitments.answeredOfCoach');
  return [
    '/coach',
    '/coach/hours',
    '/coach/earnings',
    '/coach/offers',
    '/coach/profile',
    '/coach/outcomes',
    '/coach/proposals',
    `/coach/proposals/${(await query<{ versionId: string }[]>(ask, 'rubrics.proposals', {}))[0]?.versionId}`,
    '/coach/mirror',
    '/coach/calibration',
    '/coach/calibration/night-shift-lead',
    '/coach/apply',
    `/sessions/${first(ahead, 'confirmed').id}`,
    `/sessions/${owed.id}`,
    `/coach/reports/${owed.id}`,
    `/coach/reports/${reported.id}`,
    ...(answered ? [`/coach/reports/${answered.bookingId}`] : []),
  ];
}

export async function adminsPages(ask: APIRequestContext): Promise<string[]> {
  const { bookings: found } = await query<{ bookings: Listed[] }>(ask, 'admin.bookings', {
    status: 'completed',
    page: 1,
  });
  const { versions, proposals } = await query<{
    versions: { id: string }[];
    proposals: { versionId: string }[];
  }>(ask, 'rubrics.desk', {});
  const disputes = await query<{ disputeId: string; state: string }[]>(ask, 'finance.disputes');
  const ofEachState = new Map(disputes.map(({ state, disputeId }) => [state, disputeId]));
  return [
    '/admin',
    '/admin/applications',
    '/admin/contested',
    '/admin/bookings',
    `/admin/bookings/${found[0]?.id}`,
    '/admin/people',
    '/admin/times',
    '/admin/money',
    '/admin/offers',
    '/admin/ledger?q=liability:booking',
    '/admin/documents',
    '/admin/disputes',
    ...[...ofEachState.values()].map((disputeId) => `/admin/disputes/${disputeId}`),
    '/admin/taxes',
    '/admin/outcomes',
    '/admin/marking',
    '/admin/reports',
    '/admin/rubrics',
    ...versions.slice(0, 1).map(({ id }) => `/admin/rubrics/${id}`),
    ...proposals.slice(0, 1).map(({ versionId }) => `/admin/rubrics/${versionId}`),
    '/admin/audit',
  ];
}

async function bookings(ask: APIRequestContext, of: string, tab: 'upcoming' | 'past'): Promise<Listed[]> {
  return (await query<{ bookings: Listed[] }>(ask, of, { tab, page: 1 })).bookings;
}

/** The demo market has one of every state. */
function first(listed: Listed[], status: string): Listed {
  const found = listed.find((booking) => booking.status === status);
  if (!found) throw new Error(`The demo market has no ${status} booking for this person.`);
  return found;
}

async function query<Answer>(ask: APIRequestContext, procedure: string, input?: object): Promise<Answer> {
  const search = input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
  const answer = await ask.get(`/trpc/${procedure}${search}`);
  const { result } = (await answer.json()) as { result: { data: Answer } };
  return result.data;
}
