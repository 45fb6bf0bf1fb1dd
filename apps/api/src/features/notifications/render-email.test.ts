import { describe, expect, it } from 'vitest';
import { type EmailName, type EmailPayload, emailTemplates, renderEmail } from './render-email.ts';

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const site = 'https://second-round.test';
const pageUrl = `${site}/sessions/bkg_0199d7c2-0000-7000-8000-000000000001`;

const session = {
  bookingId: 'bkg_0199d7c2-0000-7000-8000-000000000001',
  sessionType: 'behavioural',
  durationMinutes: 60,
  startsAt: '2026-04-14T16:00:00Z',
  readerTimeZone: 'Europe/Berlin',
  other: { firstName: 'Adaeze', shortName: 'Adaeze W.', timeZone: 'America/Denver' },
  pageUrl,
  roomUrl: `${pageUrl}/room`,
} as const;
const cancelled = {
  session,
  sequence: 2,
  paid: euros(9_600),
  refund: euros(4_800),
  coachShare: euros(4_080),
};
const confirmed = {
  session,
  sequence: 0,
  price: euros(9_600),
  coachShare: euros(8_160),
  freeCancelHours: 24,
  lateCancelRefundPercent: 50,
  reportDueHours: 24,
  paidLate: false,
};

/** One payload of every kind; the compiler asks for a new one when a kind is added. */
const samples: { [Name in EmailName]: EmailPayload<Name> } = {
  verify_email: { url: `${site}/verify?token=a&next=b` },
  magic_link: { url: `${site}/magic?token=a`, minutes: 10 },
  reset_password: { url: `${site}/reset?token=a`, minutes: 60 },
  account_changed: {
    change: 'password',
    at: '2026-04-14T16:00:00Z',
    timeZone: 'Europe/Berlin',
    recoverUrl: `${site}/forgot-password`,
  },
  booking_confirmed: { ...confirmed, role: 'candidate' },
  series_confirmed: {
    sessions: [
      { session, sequence: 0 },
      {
        session: {
          ...session,
          bookingId: 'bkg_0199d7c2-0000-7000-8000-000000000002',
          startsAt: '2026-04-21T16:00:00Z',
        },
        sequence: 0,
      },
    ],
    role: 'candidate',
    price: euros(19_200),
    coachShare: euros(16_320),
    freeCancelHours: 24,
    lateCancelRefundPercent: 50,
    reportDueHours: 24,
  },
  booking_moved: {
    session,
    role: 'candidate',
    movedBy: 'coach',
    previousStartsAt: '2026-04-13T16:00:00Z',
    sequence: 1,
  },
  move_proposed: { session, proposedStartsAt: '2026-04-15T16:00:00Z' },
  calendar_unread: {
    calendar: 'Family calendar',
    problem: 'refused',
    readAt: '2026-04-13T16:00:00Z',
    readerTimeZone: 'Europe/Berlin',
    hoursUrl: `${site}/coach/hours`,
  },
  clash_found: {
    session,
    calendar: 'Family calendar',
    clashStartsAt: '2026-04-14T15:30:00Z',
    clashEndsAt: '2026-04-14T16:30:00Z',
  },
  earlier_time: { session, movesFrom: '2026-04-20T16:00:00Z', keptUntil: '2026-04-13T17:00:00Z' },
  booking_cancelled: { ...cancelled, role: 'candidate', cancelledBy: 'candidate' },
  late_payment_refunded: { session, paid: euros(9_600), bookAgainUrl: `${site}/coaches/adaeze` },
  session_reminder: { session, role: 'candidate', kind: 'session_early', roomOpensMinutes: 15 },
  no_show: {
    session,
    role: 'candidate',
    absent: 'candidate',
    refund: euros(0),
    credit: euros(4_800),
    coachShare: euros(4_080),
  },
  report_due: {
    session,
    endedAt: '2026-04-14T17:00:00Z',
    dueAt: '2026-04-15T17:00:00Z',
    overdue: false,
    editorUrl: `${site}/coach/reports/1`,
  },
  report_late: {
    session,
    role: 'coach',
    step: 'late',
    credit: euros(1_920),
    paid: euros(9_600),
    creditAt: '2026-04-16T17:00:00Z',
    closesAt: '2026-04-17T17:00:00Z',
    editorUrl: `${site}/coach/reports/a`,
  },
  report_ready: { session, reportUrl: `${pageUrl}/report` },
  report_amended: { session, reportUrl: `${pageUrl}/report` },
  review_invitation: { session, reviewUrl: `${pageUrl}` },
  objection: { session, role: 'coach', stage: 'opened', refund: euros(0), credit: euros(0) },
  refund_made: { session, toCard: euros(4_800), toCredit: euros(0), cardLast4: '4242' },
  credit_taken: { amount: euros(4_000), fromGift: true, walletUrl: `${site}/wallet` },
  dispute_decided: {
    session,
    taken: euros(8_160),
    wasSent: true,
    undone: false,
    earningsUrl: `${site}/coach/earnings`,
  },
  transfer_made: { session, amount: euros(8_160), earningsUrl: `${site}/coach/earnings` },
  report_answered: { session, reportUrl: `${pageUrl}/report` },
  contested_line: { session, role: 'coach', stage: 'contested', pageUrl: `${site}/coach/reports/b` },
  payout_trouble: {
    payout: { amount: euros(8_160), failure: 'the bank account is closed' },
    needs: ['your bank account'],
    earningsUrl: `${site}/coach/earnings`,
  },
  finance_case: {
    what: 'dispute_due',
    who: 'Ines Meyer',
    amount: euros(9_600),
    dueAt: '2026-04-20T16:00:00Z',
    readerTimeZone: 'Europe/Berlin',
    pageUrl: `${site}/admin/disputes/dp_1`,
  },
  coach_application: { stage: 'declined', pageUrl: `${site}/coach/apply` },
  outcome_nudge: {
    heldOn: '2026-03-19',
    stage: 'phone_screen',
    day: 7,
    answerUrl: `${site}/what-came-of-it#t`,
  },
  rubric_proposal: {
    stage: 'taken_over',
    title: 'Coding interview',
    pageUrl: `${site}/coach/proposals/a`,
  },
  drills_due: { tasks: ['Ask before being asked'], practiceUrl: `${site}/progress#practice` },
  second_rating: { step: 'open', pageUrl: `${site}/coach/second-ratings` },
  follow_up: { step: 'opened', otherName: 'Adaeze', pageUrl: `${site}/progress#practice` },
  interviewer_answered: { heldOn: '2026-03-19', ledgerUrl: `${site}/interviews` },
  gift_bought: {
    recipientName: 'Ines Meyer',
    amount: euros(10_000),
    sendAt: '2026-03-05T07:00:00Z',
    readerTimeZone: 'Europe/Berlin',
    giftUrl: `${site}/gift`,
  },
  package_bought: {
    sessions: 5,
    coachName: 'Adaeze Williams',
    price: euros(40_000),
    days: 80,
    walletUrl: `${site}/wallet`,
  },
  package_ended: {
    how: 'refunded',
    coachName: 'Adaeze Williams',
    sessionsLeft: 3,
    toCard: euros(20_000),
    toCredit: euros(0),
    walletUrl: `${site}/wallet`,
  },
  gift: {
    giverName: 'Jonas Weber',
    message: 'Good luck on Tuesday.',
    amount: euros(9_600),
    code: 'ABCD-EFGH-JKLM-NPQR',
    redeemUrl: `${site}/wallet`,
  },
  invitation_rewarded: {
    side: 'referrer',
    otherName: 'Ines M.',
    credit: euros(1_500),
    walletUrl: `${site}/wallet`,
  },
};
const everyKind = Object.keys(samples) as EmailName[];

describe('every message', () => {
  it.each(everyKind)('%s has one button that stands in the text too', (name) => {
    const { html, text } = renderEmail(name, samples[name]);
    const buttons = [...html.matchAll(/<a [^>]*class="act"[^>]*>/g)].map(([tag]) => tag);
    expect(buttons).toHaveLength(1);
    const url = /href="([^"]+)"/.exec(buttons[0] ?? '')?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(url).toMatch(/^https:\/\/second-round\.test\//);
    expect(text).toContain(url);
  });

  it.each(everyKind)('%s is whole: nothing undefined, no exclamation mark, a subject on one line', (name) => {
    const { subject, html, text } = renderEmail(name, samples[name]);
    expect(`${subject}\n${text}`).not.toMatch(/undefined|null|NaN|\[object|!/);
    expect(subject).toMatch(/^[^\r\n]{10,90}$/);
    expect(html).toMatch(/^<!doctype html><html/);
  });

  it.each(everyKind)('%s tells a session’s time for both sides', (name) => {
    if (!('session' in samples[name]) || name === 'report_due') return;
    expect(renderEmail(name, samples[name]).text).toContain(
      'Tue 14 Apr, 18:00 your time in Berlin (10:00 for Adaeze in Denver)',
    );
  });

  it.each(everyKind)('%s wipes its payload exactly when it carries a key', (name) => {
    const keys = ['gift', 'verify_email', 'magic_link', 'reset_password', 'outcome_nudge'];
    expect(emailTemplates[name].secret).toBe(keys.includes(name));
  });

  it('offers answers as links beside its one button, in the text too', () => {
    const { html, text } = renderEmail('outcome_nudge', samples.outcome_nudge);
    for (const answer of ['called_back', 'not_called_back', 'pending']) {
      expect(html).toContain(`href="${site}/what-came-of-it#t.${answer}"`);
      expect(text).toContain(`${site}/what-came-of-it#t.${answer}`);
    }
  });

  it('refuses a payload that is not its own, and a template that is nobody’s', () => {
    expect(() => renderEmail('report_ready', { session })).toThrow();
    expect(() => renderEmail('report_ready', { ...samples.report_ready, verdict: 'no' })).toThrow();
    expect(() => renderEmail('constructor', {})).toThrow('no e-mail template');
  });

  it('shows what people typed as text', () => {
    const other = { ...session.other, firstName: '<b>A</b> & "co"' };
    const { html } = renderEmail('report_ready', { ...samples.report_ready, session: { ...session, other } });
    expect(html).toContain('&lt;b&gt;A&lt;/b&gt; &amp;');
    expect(html).not.toContain('<b>A</b>');
  });
});

describe('money in words', () => {
  const text = (name: EmailName, payload: object) => renderEmail(name, payload).text;
  const none = euros(0);

  it.each([
    [{ refund: euros(9_600) }, 'You get 96.00\u00a0€ back, which is all you paid.'],
    [{ refund: euros(4_800) }, 'You get 48.00\u00a0€ back, of 96.00\u00a0€ paid.'],
    [{ refund: none }, 'Nothing of the 96.00\u00a0€ comes back'],
    [{ role: 'coach' }, '40.80\u00a0€ of the price stay yours.'],
    [{ role: 'coach', coachShare: none }, 'No money is owed to you for it.'],
  ])('a cancellation says %o', (fields, sentence) => {
    expect(text('booking_cancelled', { ...samples.booking_cancelled, ...fields })).toContain(sentence);
  });

  it.each([
    [{ absent: 'candidate' }, 'Adaeze waited for you', '48.00\u00a0€ stay with us as your credit.'],
    [{ absent: 'candidate', credit: none }, 'Adaeze waited for you', 'Nothing of what you paid comes back'],
    [{ absent: 'candidate', role: 'coach' }, 'Adaeze did not come', '40.80\u00a0€ of the price are yours'],
    [
      { absent: 'coach', refund: euros(9_600), credit: euros(960) },
      'Adaeze did not come',
      '96.00\u00a0€ go back to you, and 9.60\u00a0€ stay with us as your credit.',
    ],
    [
      { absent: 'coach', role: 'coach', coachShare: none },
      'Adaeze waited for you',
      'No money is owed to you',
    ],
    [
      { absent: 'both', refund: euros(9_600), credit: none },
      'Neither you nor Adaeze came',
      '96.00\u00a0€ go back to you.',
    ],
  ])('a no-show says %o', (fields, who, sentence) => {
    const written = text('no_show', { ...samples.no_show, ...fields });
    expect(written).toContain(who);
    expect(written).toContain(sentence);
  });
});

it.each([
  [{}, ['48.00\u00a0€ go to the card that ends in 4242.'], ['credit']],
  [{ cardLast4: null }, ['48.00\u00a0€ go to the card you paid with.'], ['4242']],
  [{ toCard: euros(0), toCredit: euros(900) }, ['9.00\u00a0€ are credit again'], ['card', 'Banks']],
  [
    { toCredit: euros(900) },
    ['57.00\u00a0€ are on the way back', '48.00\u00a0€ go to', '9.00\u00a0€ are credit'],
    [],
  ],
])('a refund of %o says where it goes', (fields, said, unsaid) => {
  const { text } = renderEmail('refund_made', { ...samples.refund_made, ...fields });
  for (const words of said) expect(text).toContain(words);
  for (const words of unsaid) expect(text).not.toContain(words);
});

describe('who did it', () => {
  it.each([
    ['candidate', 'candidate', 'You cancelled the session.'],
    ['coach', 'candidate', 'Adaeze cancelled the session.'],
    ['candidate', 'admin', 'Second Round cancelled the session.'],
  ])('told to the %s when the %s did', (role, cancelledBy, sentence) => {
    const { text } = renderEmail('booking_cancelled', { ...samples.booking_cancelled, role, cancelledBy });
    expect(text).toContain(sentence);
  });

  it('a late payment that found its time still free says so', () => {
    const { text } = renderEmail('booking_confirmed', { ...samples.booking_confirmed, paidLate: true });
    expect(text).toContain('It was still free, so it is yours all the same.');
  });
});

describe('calendar entries', () => {
  it.each([
    ['booking_confirmed', 'REQUEST', 0],
    ['booking_moved', 'REQUEST', 1],
    ['booking_cancelled', 'CANCEL', 2],
  ] as const)('%s carries a %s', (name, method, sequence) => {
    const [invitation] = renderEmail(name, samples[name]).invitations;
    expect(invitation).toMatchObject({ method, sequence, bookingId: session.bookingId });
    expect(`${invitation?.startsAt} ${invitation?.endsAt}`).toBe('2026-04-14T16:00:00Z 2026-04-14T17:00:00Z');
  });

  it('no other message has one', () => {
    const withEntry = everyKind.filter((name) => renderEmail(name, samples[name]).invitations.length > 0);
    expect(withEntry).toEqual([
      'booking_confirmed',
      'series_confirmed',
      'booking_moved',
      'booking_cancelled',
    ]);
  });
});
