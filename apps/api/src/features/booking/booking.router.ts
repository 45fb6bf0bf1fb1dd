import {
  applyPromoInput,
  bookingIdInput,
  cancelBookingInput,
  holdSeriesInput,
  holdSlotInput,
  listBookingsInput,
  listSlotsInput,
  moveBookingInput,
  planSeriesInput,
  proposeMoveInput,
  saveBriefInput,
  waitInput,
} from '@app/shared/booking/booking.schema';
import { findCoachesInput } from '@app/shared/catalog/catalog.schema';
import { idSchema } from '@app/shared/id/id';
import { instantSchema } from '@app/shared/time/instant';
import { z } from 'zod';
import { candidateProcedure, coachProcedure, publicProcedure, userProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { applyPromo, removePromo } from './apply-promo.ts';
import { cancelBooking, cancelQuote } from './cancel-booking.ts';
import { checkPayment } from './check-payment.ts';
import { releaseHold, releaseSeries } from './expire-hold.ts';
import { findCoaches } from './find-coaches.ts';
import { holdSeries } from './hold-series.ts';
import { holdSlot } from './hold-slot.ts';
import { keepTime } from './keep-time.ts';
import { listSlots } from './list-slots.ts';
import { payForBooking } from './pay-for-booking.ts';
import { planSeries } from './plan-series.ts';
import { answerProposal, moveBooking, proposeMove } from './reschedule-booking.ts';
import { saveBrief } from './save-brief.ts';
import { showAgain } from './show-again.ts';
import { showBooking, showBookings, showCoachWeek } from './show-booking.ts';
import { showBusyTimes } from './show-busy-times.ts';
import { showWaiting, showWaitingFor } from './show-waiting.ts';
import { declineEarlier, joinWaitlist, leaveWaitlist, takeEarlier } from './wait-for-earlier.ts';

const ofOffering = z.strictObject({ offeringId: idSchema('offering') });

const weekInput = z
  .strictObject({ from: instantSchema, to: instantSchema })
  .refine(({ from, to }) => from.until(to).total('hours') <= 24 * 62, {
    message: 'ask for 62 days at most',
    path: ['to'],
  });

export const bookingRouter = router({
  /** The directory: coaches who fit, with their next free times. Here and not in catalog, which does not know what is booked. */
  findCoaches: publicProcedure.input(findCoachesInput).query(({ ctx, input }) => findCoaches(ctx, input)),

  /** Times that could be held now, earliest first. OFFERING_NOT_FOUND. */
  listSlots: publicProcedure.input(listSlotsInput).query(({ ctx, input }) => listSlots(ctx, input)),

  /** Reserves a time while the candidate pays. SLOT_TAKEN, SLOT_NOT_OFFERED, NOTICE_TOO_SHORT, YOU_ARE_BUSY, TOO_MANY_HOLDS. */
  holdSlot: candidateProcedure.input(holdSlotInput).mutation(async ({ ctx, input }) => {
    const { id } = await holdSlot(ctx, input);
    return showBooking(ctx, { bookingId: id });
  }),

  /** The same weekday and time for some weeks: which are free, and what lies near those that are not. OFFERING_NOT_FOUND. */
  planSeries: publicProcedure.input(planSeriesInput).query(({ ctx, input }) => planSeries(ctx, input)),

  /** Reserves several times, all or none. As holdSlot; the details name the start that could not be had. */
  holdSeries: candidateProcedure.input(holdSeriesInput).mutation(async ({ ctx, input }) => {
    const [first] = await holdSeries(ctx, input);
    return showBooking(ctx, { bookingId: first.id });
  }),

  /** Lets all times go that were held with this one. WRONG_STATE once they are paid. */
  releaseSeries: candidateProcedure
    .input(bookingIdInput)
    .mutation(({ ctx, input }) => releaseSeries(ctx, input)),

  /** Lets a held time go. WRONG_STATE once it is paid. */
  releaseHold: candidateProcedure.input(bookingIdInput).mutation(({ ctx, input }) => releaseHold(ctx, input)),

  /** BRIEF_TOO_LATE once the session has begun. */
  saveBrief: candidateProcedure.input(saveBriefInput).mutation(({ ctx, input }) => saveBrief(ctx, input)),

  /** Puts a code on a held booking. HOLD_EXPIRED, PROMO_NOT_FOUND, or why it does not work here. */
  applyPromo: candidateProcedure.input(applyPromoInput).mutation(async ({ ctx, input }) => {
    await applyPromo(ctx, input);
    return showBooking(ctx, { bookingId: input.bookingId });
  }),

  removePromo: candidateProcedure.input(bookingIdInput).mutation(async ({ ctx, input }) => {
    await removePromo(ctx, input);
    return showBooking(ctx, input);
  }),

  /** Where to pay. HOLD_EXPIRED, PAYMENT_PROVIDER_DOWN. */
  pay: candidateProcedure.input(bookingIdInput).mutation(({ ctx, input }) => payForBooking(ctx, input)),

  /** Asks Stripe itself how it stands, for the page that is back before the webhook. */
  checkPayment: candidateProcedure.input(bookingIdInput).mutation(async ({ ctx, input }) => {
    await checkPayment(ctx, input);
    return showBooking(ctx, input);
  }),

  /** The caller's bookings as a candidate. */
  mine: userProcedure
    .input(listBookingsInput)
    .query(({ ctx, input }) => showBookings(ctx, { candidateId: ctx.user.id }, input)),

  /** The caller's bookings as a coach. */
  asCoach: coachProcedure
    .input(listBookingsInput)
    .query(({ ctx, input }) => showBookings(ctx, { coachId: ctx.coachId }, input)),

  /** The caller's calendar as a coach. */
  coachWeek: coachProcedure.input(weekInput).query(({ ctx, input }) => showCoachWeek(ctx, input)),

  /** What takes the caller's time as a coach: sessions, holds and other calendars, for the preview. */
  busyTimes: coachProcedure.input(weekInput).query(({ ctx, input }) => showBusyTimes(ctx, input)),

  /** One booking of the caller's, from either side. BOOKING_NOT_FOUND. */
  show: userProcedure.input(bookingIdInput).query(({ ctx, input }) => showBooking(ctx, input)),

  /** The same again: its offering as it is sold now, and the free times most like it. BOOKING_NOT_FOUND. */
  again: candidateProcedure.input(bookingIdInput).query(({ ctx, input }) => showAgain(ctx, input)),

  /** Where the money would go if it were cancelled now. */
  cancelQuote: userProcedure.input(bookingIdInput).query(({ ctx, input }) => cancelQuote(ctx, input)),

  /** Calls it off. WRONG_STATE, MONEY_CHANGED. */
  cancel: userProcedure.input(cancelBookingInput).mutation(async ({ ctx, input }) => {
    await cancelBooking(ctx, input);
    return showBooking(ctx, input);
  }),

  /** The candidate takes another time. MOVE_LIMIT_REACHED, MOVE_TOO_LATE, SLOT_TAKEN, SLOT_NOT_OFFERED. */
  move: candidateProcedure.input(moveBookingInput).mutation(async ({ ctx, input }) => {
    await moveBooking(ctx, input);
    return showBooking(ctx, input);
  }),

  /** The coach asks for another time. SLOT_TAKEN, SLOT_NOT_OFFERED. */
  proposeMove: coachProcedure.input(proposeMoveInput).mutation(async ({ ctx, input }) => {
    await proposeMove(ctx, input);
    return showBooking(ctx, input);
  }),

  /** The coach has looked, or lets the session stand beside what a calendar has there. NOTHING_IN_DOUBT. */
  keepTime: coachProcedure.input(bookingIdInput).mutation(async ({ ctx, input }) => {
    await keepTime(ctx, input);
    return showBooking(ctx, input);
  }),

  /** The candidate's yes or no to the coach's wish. NO_PROPOSAL, SLOT_TAKEN. */
  answerProposal: candidateProcedure
    .input(bookingIdInput.extend({ accept: z.boolean() }))
    .mutation(async ({ ctx, input }) => {
      await answerProposal(ctx, input);
      return showBooking(ctx, input);
    }),

  /** Whether the caller waits for something earlier of this offering, and what is offered. */
  waiting: candidateProcedure.input(ofOffering).query(({ ctx, input }) => showWaiting(ctx, input)),

  /** Every list that the caller is on. */
  waitingFor: candidateProcedure.query(({ ctx }) => showWaitingFor(ctx)),

  /** Tell me when something earlier frees up. EARLIER_IS_FREE, ALREADY_WAITING, MOVE_LIMIT_REACHED, MOVE_TOO_LATE. */
  joinWaitlist: candidateProcedure.input(waitInput).mutation(({ ctx, input }) => joinWaitlist(ctx, input)),

  /** NOT_WAITING. */
  leaveWaitlist: candidateProcedure.input(ofOffering).mutation(({ ctx, input }) => leaveWaitlist(ctx, input)),

  /** The time goes to the next; the caller keeps their place. NOT_WAITING. */
  declineEarlier: candidateProcedure
    .input(ofOffering)
    .mutation(({ ctx, input }) => declineEarlier(ctx, input)),

  /** Moves the caller's session to the offered time. NOT_WAITING. */
  takeEarlier: candidateProcedure.input(ofOffering).mutation(async ({ ctx, input }) => {
    return showBooking(ctx, { bookingId: await takeEarlier(ctx, input) });
  }),
});
