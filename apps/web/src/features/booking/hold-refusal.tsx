import { paths } from '../../paths.ts';
import { type ApiError, isApiError } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { Link } from '../../ui/link.tsx';

/** Why a time could not be held for a reason that lies with the candidate, and the way on. */
export function HoldRefusal({ error, here }: { error: ApiError | null; here: string }) {
  const code = isApiError(error) ? error.data?.domainCode : null;
  return (
    <ErrorMessage error={error} safe="Nothing was charged.">
      {code === 'EMAIL_NOT_VERIFIED' && (
        <Link to={paths.verifyEmail({ next: here })}>Verify your address, then come back here</Link>
      )}
      {(code === 'TOO_MANY_HOLDS' || code === 'YOU_ARE_BUSY') && (
        <Link to={paths.sessions()}>Look at your sessions</Link>
      )}
      {code === 'COACH_CANNOT_BE_PAID' && <Link to={paths.coaches()}>Find another coach</Link>}
    </ErrorMessage>
  );
}
