import type { Queryable } from '@app/db/client';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { interviewTypeOf } from '@app/shared/rubrics/interview-type';
import { questionsLeft } from '@app/shared/rubrics/question-bank';
import { dimensionsToRate, rubricsFor } from '@app/shared/rubrics/rubric';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import type { Booking } from '../booking/booking.repository.ts';
import { requireOwnBooking } from '../booking/require-own-booking.ts';
import { listQuestionsInUse } from '../rubrics/question-bank.repository.ts';
import { listPublishedRubrics } from '../rubrics/rubric-versions.repository.ts';
import { deleteAsked, insertAsked, listAskedOf } from './asked-questions.repository.ts';

type Coach = ActContext & { user: SignedInUser; actor: Actor };
type Which = { bookingId: Id<'booking'>; questionId: Id<'rubricQuestion'> };

/**
 * The questions for one session: of its rubrics' banks what this candidate was never asked in any session, and what
 * was asked in this one. An empty list means that the banks have nothing new for them. BOOKING_NOT_FOUND.
 */
export async function listQuestions({ db, user }: Coach, { bookingId }: Pick<Which, 'bookingId'>) {
  const { booking } = await requireOwnBooking(db, bookingId, user, 'coach');
  const { bank, asked, names } = await readBanks(db, booking);
  const left = questionsLeft(bank, asked);
  return {
    left: left.map(({ id, text, kind, minutes, dimensions }) => ({
      id,
      text,
      kind,
      minutes,
      dimensions: dimensions.map((dimension) => names.get(dimension) ?? dimension),
    })),
    askedHere: asked
      .filter((each) => each.bookingId === bookingId)
      .map(({ questionId, text, askedAt }) => ({ id: questionId, text, askedAt: askedAt.toString() })),
    /** Of this session's banks, in sessions before, with whichever coach. */
    askedBefore: asked.filter(
      (each) => each.bookingId !== bookingId && bank.some(({ id }) => id === each.questionId),
    ).length,
    bankSize: bank.length,
  };
}

async function readBanks(db: Queryable, { sessionType, candidateId }: Booking) {
  const inForce = (await listPublishedRubrics(db)).map(({ content }) => content);
  const rubrics = rubricsFor(inForce, interviewTypeOf(sessionType));
  const rated = dimensionsToRate(rubrics);
  const all = await listQuestionsInUse(
    db,
    rubrics.map(({ id }) => id),
  );
  // Beside a role, only what gives evidence for something that is rated in such a session.
  const bank = all.filter(
    ({ rubricId, dimensions }) =>
      rubricId === rubrics[0]?.id || dimensions.some((id) => rated.some(({ dimension }) => dimension === id)),
  );
  const names = new Map(rated.map(({ dimension, about }) => [dimension, about.name]));
  return { bank, names, asked: await listAskedOf(db, candidateId) };
}

/** Marks a question as asked in this session. BOOKING_NOT_FOUND, QUESTION_NOT_FOUND, QUESTION_ASKED, WRONG_STATE. */
export async function askQuestion({ db, user, now, actor }: Coach, { bookingId, questionId }: Which) {
  await db.transaction(async (tx) => {
    const { booking } = await requireOwnBooking(tx, bookingId, user, 'coach');
    requireHeld(booking);
    const { bank } = await readBanks(tx, booking);
    const question = bank.find(({ id }) => id === questionId);
    if (!question) throw new DomainError('QUESTION_NOT_FOUND');
    const { candidateId } = booking;
    await insertAsked(tx, { bookingId, candidateId, questionId, text: question.text, askedAt: now });
    await recordAuditEvent(tx, {
      ...{ at: now, actor, action: 'session.question_asked', subjectId: questionId, bookingId },
    });
  });
}

/** Takes back that it was asked, after a slip of the finger. BOOKING_NOT_FOUND, QUESTION_NOT_FOUND, WRONG_STATE. */
export async function takeQuestionBack({ db, user, now, actor }: Coach, { bookingId, questionId }: Which) {
  await db.transaction(async (tx) => {
    const { booking } = await requireOwnBooking(tx, bookingId, user, 'coach');
    requireHeld(booking);
    if (!(await deleteAsked(tx, { bookingId, questionId }))) throw new DomainError('QUESTION_NOT_FOUND');
    await recordAuditEvent(tx, {
      ...{ at: now, actor, action: 'session.question_taken_back', subjectId: questionId, bookingId },
    });
  });
}

/** From the confirmed booking until the report is handed in: a coach may catch up on it while writing. */
function requireHeld({ status }: Booking): void {
  if (status !== 'confirmed' && status !== 'in_session' && status !== 'awaiting_report')
    throw new DomainError('WRONG_STATE', { status });
}
