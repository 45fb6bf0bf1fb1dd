import { DomainError } from '@app/shared/errors/domain-error';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { RequestContext } from './context.ts';

/**
 * Lets an address call so often and no more, each process counting for itself: for doors that open without
 * an account, where whoever tries many keys must be slowed. Counted by the machine's time, not the market's.
 */
export function slowly({ calls, seconds }: { calls: number; seconds: number }) {
  const limiter = new RateLimiterMemory({ points: calls, duration: seconds });
  return async <Result>({
    ctx,
    next,
  }: {
    ctx: RequestContext;
    next: () => Promise<Result>;
  }): Promise<Result> => {
    try {
      await limiter.consume(ctx.address);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new DomainError('TOO_MANY_REQUESTS', { seconds: Math.ceil(refused.msBeforeNext / 1_000) });
    }
    return next();
  };
}
