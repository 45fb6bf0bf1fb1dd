import type { ErrorCode } from '@app/shared/errors/error-catalogue';
import { isApiError, isUnreachable } from '../trpc.ts';

/** Where the reader can put it right. */
export type WayOn = 'sign-in' | 'account';
export type Explained = { what: string; advice: string; wayOn?: WayOn };

const waysOn: Partial<Record<ErrorCode, WayOn>> = {
  SIGN_IN_NEEDED: 'sign-in',
  SECOND_FACTOR_NEEDED: 'account',
};

/**
 * What may be said about an error: the sentence of the catalogue for a refusal of ours, a plain sentence for
 * silence, and never the text of a bug.
 */
export function explainError(error: unknown): Explained {
  if (isUnreachable(error)) {
    return {
      what: 'We cannot reach the server.',
      advice: 'What you typed is still here. Check your connection, then try again.',
    };
  }
  if (isApiError(error) && error.data?.domainCode) {
    return { what: error.message, advice: '', wayOn: waysOn[error.data.domainCode] };
  }
  if (isApiError(error) && error.data?.code === 'BAD_REQUEST') {
    return {
      what: 'Something in this form cannot be right.',
      advice: 'Nothing was changed. Look through what you wrote, then send it again.',
    };
  }
  return {
    what: 'That did not work, and it is our fault.',
    advice: 'We have noted what happened. Try again in a moment.',
  };
}
