import type { ErrorCatalogue } from '../errors/error-kind.ts';

export const identityErrors = {
  SIGN_IN_NEEDED: { kind: 'unauthenticated', message: 'Sign in to go on.' },
  EMAIL_NOT_VERIFIED: {
    kind: 'forbidden',
    message: 'Confirm your e-mail address first: the link is in your inbox.',
  },
  NOT_ALLOWED: { kind: 'forbidden', message: 'Your account may not do this.' },
  SECOND_FACTOR_NEEDED: {
    kind: 'forbidden',
    message: 'Admins need two-factor sign-in. Set it up in your account first.',
  },
  ACCOUNT_SUSPENDED: {
    kind: 'forbidden',
    message: 'This account is suspended. Write to support to have it looked at.',
  },
} as const satisfies ErrorCatalogue;
