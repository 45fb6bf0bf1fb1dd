import { userProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { makeCalendarLink, revokeCalendarLink, showCalendarLink } from './make-calendar-link.ts';

export const notificationsRouter = router({
  /** Whether the caller's sessions can be subscribed to. */
  calendarLink: userProcedure.query(({ ctx }) => showCalendarLink(ctx)),

  /** A new private address, told this once; the earlier one ends. */
  makeCalendarLink: userProcedure.mutation(({ ctx }) => makeCalendarLink(ctx)),

  /** Ends it. */
  revokeCalendarLink: userProcedure.mutation(({ ctx }) => revokeCalendarLink(ctx)),
});
