/** Every address of the product, spelled once. `paths.test.ts` checks each route against its builder. */
export type AppPath = `/${string}`;

type Search = Record<string, string | number | boolean | undefined>;

function withSearch(path: AppPath, search: Search = {}): AppPath {
  const given = Object.entries(search).filter(([, value]) => value !== undefined);
  if (given.length === 0) return path;
  return `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

const id = encodeURIComponent;

export const paths = {
  home: () => '/' as AppPath,
  howItWorks: () => '/#how' as AppPath,
  prices: () => '/#cost' as AppPath,
  forCoaches: () => '/#chair' as AppPath,

  coaches: (search?: Search) => withSearch('/coaches', search),
  coach: (slug: string, search?: { offering?: string; at?: string }) =>
    withSearch(`/coaches/${id(slug)}`, search),
  book: (offeringId: string, search?: { startsAt?: string; sessions?: number; retest?: string }) =>
    withSearch(`/book/${id(offeringId)}`, search),

  sessions: (search?: { tab?: 'upcoming' | 'past'; page?: number }) => withSearch('/sessions', search),
  session: (bookingId: string) => `/sessions/${id(bookingId)}` as AppPath,
  pay: (bookingId: string) => `/sessions/${id(bookingId)}/pay` as AppPath,
  room: (bookingId: string) => `/sessions/${id(bookingId)}/room` as AppPath,
  report: (bookingId: string) => `/sessions/${id(bookingId)}/report` as AppPath,
  followUp: (bookingId: string) => `/sessions/${id(bookingId)}/follow-up` as AppPath,
  rubrics: () => '/rubrics' as AppPath,
  rubric: (rubricId: string, search?: { version?: string }) => withSearch(`/rubrics/${id(rubricId)}`, search),
  sharedReport: (token: string) => `/shared/${id(token)}` as AppPath,
  payments: () => '/payments' as AppPath,
  progress: () => '/progress' as AppPath,
  practice: () => '/progress#practice' as AppPath,
  interviews: () => '/interviews' as AppPath,
  /** For a real interviewer; the secret stands in the fragment. */
  oneMinute: () => '/one-minute' as AppPath,
  whatCameOfIt: () => '/what-came-of-it' as AppPath,

  wallet: () => '/wallet' as AppPath,
  gift: () => '/gift' as AppPath,
  invite: () => '/invite' as AppPath,
  invited: (code: string) => `/invited/${id(code)}` as AppPath,

  coachHome: () => '/coach' as AppPath,
  coachApplication: () => '/coach/apply' as AppPath,
  coachProfile: () => '/coach/profile' as AppPath,
  coachHours: () => '/coach/hours' as AppPath,
  coachCalendars: () => '/coach/hours#calendars' as AppPath,
  coachEarnings: (search?: { month?: string | undefined }) => withSearch('/coach/earnings', search),
  coachProposals: () => '/coach/proposals' as AppPath,
  coachProposal: (versionId: string) => `/coach/proposals/${id(versionId)}` as AppPath,
  secondRatings: () => '/coach/second-ratings' as AppPath,
  secondRating: (secondRatingId: string) => `/coach/second-ratings/${id(secondRatingId)}` as AppPath,
  coachOffers: () => '/coach/offers' as AppPath,
  coachOutcomes: () => '/coach/outcomes' as AppPath,
  coachMirror: () => '/coach/mirror' as AppPath,
  coachCalibration: () => '/coach/calibration' as AppPath,
  coachReference: (sessionId: string) => `/coach/calibration/${id(sessionId)}` as AppPath,
  followUpOfCoach: (bookingId: string) => `/coach/reports/${id(bookingId)}#follow-up` as AppPath,
  reportEditor: (bookingId: string) => `/coach/reports/${id(bookingId)}` as AppPath,

  desk: (search?: Search) => withSearch('/admin', search),
  deskApplications: () => '/admin/applications' as AppPath,
  deskApplication: (coachId: string) => `/admin/applications#${id(coachId)}` as AppPath,
  deskContested: () => '/admin/contested' as AppPath,
  deskPeople: (search?: Search) => withSearch('/admin/people', search),
  deskBookings: (search?: Search) => withSearch('/admin/bookings', search),
  deskBooking: (bookingId: string) => `/admin/bookings/${id(bookingId)}` as AppPath,
  deskTimes: (search?: Search) => withSearch('/admin/times', search),
  deskReports: (search?: Search) => withSearch('/admin/reports', search),
  deskMoney: (search?: Search) => withSearch('/admin/money', search),
  deskOffers: () => '/admin/offers' as AppPath,
  deskLedger: (search?: Search) => withSearch('/admin/ledger', search),
  deskDisputes: () => '/admin/disputes' as AppPath,
  deskDispute: (disputeId: string) => `/admin/disputes/${id(disputeId)}` as AppPath,
  deskTaxes: () => '/admin/taxes' as AppPath,
  deskDocuments: (search?: Search) => withSearch('/admin/documents', search),
  deskOutcomes: () => '/admin/outcomes' as AppPath,
  deskMarking: () => '/admin/marking' as AppPath,
  deskRubrics: () => '/admin/rubrics' as AppPath,
  deskRubric: (versionId: string) => `/admin/rubrics/${id(versionId)}` as AppPath,
  deskAudit: (search?: Search) => withSearch('/admin/audit', search),

  signIn: (search?: { next?: string }) => withSearch('/sign-in', search),
  signUp: (search?: { as?: 'candidate' | 'coach'; next?: string }) => withSearch('/sign-up', search),
  forgotPassword: () => '/forgot-password' as AppPath,
  resetPassword: (search?: { token?: string }) => withSearch('/reset-password', search),
  twoFactor: (search?: { next?: string }) => withSearch('/two-factor', search),
  magicLink: (search?: { next?: string }) => withSearch('/magic-link', search),
  verifyEmail: (search?: { next?: string }) => withSearch('/verify-email', search),
  account: () => '/account' as AppPath,
};

/**
 * Where to go after signing in: only ever a page of this site.
 *
 * `//evil.example` and `/\evil.example` are other sites to a browser, so both fall back.
 */
export function safeNext(next: string | undefined, fallback: AppPath): AppPath {
  if (!next?.startsWith('/') || next.startsWith('//') || next.includes('\\')) return fallback;
  return next as AppPath;
}
