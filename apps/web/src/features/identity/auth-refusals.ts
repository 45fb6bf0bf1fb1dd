/** Which field a refusal belongs to; none: it stands before the button. */
type RefusedField = 'email' | 'password' | 'name' | 'code';
export type AuthRefusal = { what: string; advice: string; field?: RefusedField; code?: string };

export const unreachable: AuthRefusal = {
  what: 'We cannot reach the server.',
  advice: 'What you typed is still here. Check your connection, then try again.',
};

const unknown: AuthRefusal = {
  what: 'That did not work, and it is our fault.',
  advice: 'What you typed is still here. Try again in a moment.',
};

const wrongCode: AuthRefusal = {
  field: 'code',
  what: 'This code is not right.',
  advice: 'Codes change every 30 seconds: wait for the next one. The clock of your phone must be right.',
};

const tooMany: AuthRefusal = {
  what: 'That was too often in a short time.',
  advice: 'Nothing is locked for good. Wait a minute, then try again.',
};

export const oldLink: AuthRefusal = {
  code: 'INVALID_TOKEN',
  what: 'This link has been used or is too old.',
  advice: 'Ask for a new one: it comes at once.',
};

/** The codes of better-auth that a person can cause, in our words. */
const refusals: Record<string, AuthRefusal> = {
  INVALID_EMAIL_OR_PASSWORD: {
    field: 'password',
    what: 'E-mail and password do not match.',
    advice: 'Nothing is locked. Check the capital letters, or have a link sent: it needs no password.',
  },
  EMAIL_NOT_VERIFIED: {
    what: 'Your e-mail address is not confirmed yet.',
    advice: 'We have just sent you the link again. Open it, and you are signed in.',
  },
  ACCOUNT_SUSPENDED: {
    what: 'This account is suspended.',
    advice: 'Write to support to have it looked at. What is booked and owed stays as it is.',
  },
  INVALID_EMAIL: { field: 'email', what: 'This is not an e-mail address.', advice: 'One @, no spaces.' },
  PASSWORD_TOO_SHORT: {
    field: 'password',
    what: 'This password is too short.',
    advice: 'It takes ten characters or more. A sentence works well.',
  },
  PASSWORD_TOO_LONG: { field: 'password', what: 'This password is too long.', advice: 'It may have 128.' },
  INVALID_PASSWORD: {
    field: 'password',
    what: 'This is not your present password.',
    advice: 'Nothing was changed. Check the capital letters.',
  },
  USER_ALREADY_EXISTS: {
    field: 'email',
    what: 'This address has an account already.',
    advice: 'Sign in with it, or have a link sent if the password is gone.',
  },
  INVALID_CODE: wrongCode,
  INVALID_BACKUP_CODE: {
    field: 'code',
    what: 'This is not one of your backup codes.',
    advice: 'Each works once. Check for a letter taken for a figure.',
  },
  INVALID_TWO_FACTOR_COOKIE: {
    what: 'This sign-in has taken too long.',
    advice: 'Start again with your password; nothing is lost.',
  },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: tooMany,
  ACCOUNT_TEMPORARILY_LOCKED: {
    what: 'Too many wrong codes: this account is closed for a few minutes.',
    advice: 'That keeps guessers out. Wait, then sign in with a fresh code.',
  },
  INVALID_TOKEN: oldLink,
  TOKEN_EXPIRED: oldLink,
  SESSION_EXPIRED: { what: 'You have been signed out.', advice: 'Sign in again, then repeat this.' },
};
refusals.USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL = refusals.USER_ALREADY_EXISTS!;

export function explainRefusal({ code, status }: { code?: string; status: number }): AuthRefusal {
  if (status === 429) return tooMany;
  if (status === 0 || status >= 502) return unreachable;
  const refusal = code ? refusals[code] : undefined;
  return refusal ? { ...refusal, code } : unknown;
}

/** For the `error` that a link carries back to us; anything unforeseen there means the link is no good. */
export const explainLinkError = (code: string): AuthRefusal => refusals[code] ?? oldLink;
