import { volunteeredGroupsInput } from '@app/shared/identity/volunteered-group';
import { timeZoneSchema } from '@app/shared/time/instant';
import { z } from 'zod';
import { candidateProcedure, publicProcedure, userProcedure } from '../../trpc/procedures.ts';
import { router } from '../../trpc/trpc.ts';
import { demoAccounts } from './demo-accounts.ts';
import { findAccount, updateProfile } from './user.repository.ts';
import { showVolunteeredGroups, volunteerGroups, withdrawGroups } from './volunteer-groups.ts';

const profileInput = z.strictObject({ name: z.string().trim().min(1).max(120), timeZone: timeZoneSchema });

export const identityRouter = router({
  /** What the web app must know before anybody signs in. */
  publicConfig: publicProcedure.query(({ ctx: { config, now } }) => ({
    demoMode: config.DEMO_MODE,
    demoAccounts: config.DEMO_MODE ? demoAccounts : null,
    now: now.toString(),
    currency: config.PLATFORM_CURRENCY,
    commissionBasisPoints: config.COMMISSION_BASIS_POINTS,
    policy: config.policy,
    roomOpensMinutes: config.ROOM_OPENS_MINUTES,
    reviewOpensDays: config.REVIEW_OPENS_DAYS,
  })),

  /** The caller's own account, or null for a visitor. */
  me: publicProcedure.query(async ({ ctx: { db, user } }) => {
    if (!user) return null;
    const account = await findAccount(db, user.id);
    const { id, name, email, emailVerified, timeZone, twoFactorEnabled, adminScopes, coachId } = user;
    return {
      id,
      name,
      email,
      emailVerified,
      timeZone,
      twoFactorEnabled,
      adminScopes,
      isCoach: coachId !== null,
      coachId,
      coachStatus: account?.coachStatus ?? null,
      intent: account?.user.intent ?? 'candidate',
    };
  }),

  /** The caller's name and zone. */
  updateProfile: userProcedure.input(profileInput).mutation(async ({ ctx: { db, user, now }, input }) => {
    await updateProfile(db, user.id, input, now);
  }),

  /** What the caller volunteered about themself, or null. */
  groups: candidateProcedure.query(({ ctx }) => showVolunteeredGroups(ctx)),

  /** Keeps it. */
  volunteerGroups: candidateProcedure
    .input(volunteeredGroupsInput)
    .mutation(({ ctx, input }) => volunteerGroups(ctx, input)),

  /** Removes it. */
  withdrawGroups: candidateProcedure.mutation(({ ctx }) => withdrawGroups(ctx)),
});
