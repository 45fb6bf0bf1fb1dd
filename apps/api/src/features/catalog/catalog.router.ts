import {
  addOfferingInput,
  applicationInput,
  coachProfileInput,
  coachSlugInput,
  offeringIdInput,
  updateOfferingInput,
} from '@app/shared/catalog/catalog.schema';
import { candidateProcedure, coachProcedure, publicProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { saveApplication, submitApplication } from './apply-as-coach.ts';
import { toOfferingView, toOwnCoachView } from './coach.view.ts';
import { addOffering, changeOffering, withdrawOffering } from './edit-offerings.ts';
import { editProfile, openCoachFile } from './edit-profile.ts';
import { showCoach, showOffering, showOwnFile } from './show-coach.ts';
import { showFacets } from './show-facets.ts';

export const catalogRouter = router({
  /** A coach's public page. COACH_NOT_FOUND. */
  coach: publicProcedure.input(coachSlugInput).query(({ ctx, input }) => showCoach(ctx, input)),

  /** One offering with its coach, as the booking page needs it. OFFERING_NOT_FOUND. */
  offering: publicProcedure.input(offeringIdInput).query(({ ctx, input }) => showOffering(ctx, input)),

  /** What the filters can choose from, with counts over the whole market, at most a minute old. */
  facets: publicProcedure.query(({ ctx }) => showFacets(ctx)),

  /** Opens the caller's coach file, or finds it. */
  openFile: candidateProcedure.mutation(async ({ ctx }) => toOwnCoachView(await openCoachFile(ctx))),

  /** The caller's own coach file with their offerings and what an application still lacks. */
  myFile: coachProcedure.query(({ ctx }) => showOwnFile(ctx)),

  editProfile: coachProcedure
    .input(coachProfileInput)
    .mutation(async ({ ctx, input }) => toOwnCoachView(await editProfile(ctx, input))),

  saveApplication: coachProcedure
    .input(applicationInput)
    .mutation(async ({ ctx, input }) => toOwnCoachView(await saveApplication(ctx, input.application))),

  /** APPLICATION_INCOMPLETE, APPLICATION_DECIDED. */
  submitApplication: coachProcedure.mutation(async ({ ctx }) => toOwnCoachView(await submitApplication(ctx))),

  /** OTHER_CURRENCY. */
  addOffering: coachProcedure
    .input(addOfferingInput)
    .mutation(async ({ ctx, input }) => toOfferingView(await addOffering(ctx, input))),

  /** OFFERING_NOT_FOUND for another's, OTHER_CURRENCY. */
  changeOffering: coachProcedure
    .input(updateOfferingInput)
    .mutation(async ({ ctx, input }) => toOfferingView(await changeOffering(ctx, input))),

  /** OFFERING_NOT_FOUND for another's. */
  withdrawOffering: coachProcedure
    .input(offeringIdInput)
    .mutation(({ ctx, input }) => withdrawOffering(ctx, input)),
});
