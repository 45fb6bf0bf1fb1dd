import { DomainError } from '@app/shared/errors/domain-error';
import type { ErrorCode } from '@app/shared/errors/error-catalogue';
import { initTRPC } from '@trpc/server';

type DemoAccount = { email: string; password: string; role: 'candidate' | 'coach' | 'admin'; name: string };
type PublicConfig = { demoMode: boolean; demoAccounts: DemoAccount[] | null };
type CurrentUser = {
  id: string;
  name: string;
  email: string;
  timeZone: string;
  isCoach: boolean;
  coachStatus: string | null;
  adminScopes: string[];
  twoFactorEnabled: boolean;
};

const t = initTRPC.create({
  errorFormatter({ shape, error }) {
    const refusal = error.cause instanceof DomainError ? error.cause : undefined;
    const domainCode: ErrorCode | undefined = refusal?.code;
    return { ...shape, data: { ...shape.data, domainCode, details: refusal?.details } };
  },
});

export const appRouter = t.router({
  identity: t.router({
    publicConfig: t.procedure.query((): PublicConfig => ({ demoMode: false, demoAccounts: null })),
    me: t.procedure.query((): CurrentUser | null => null),
  }),
});

export type AppRouter = typeof appRouter;
