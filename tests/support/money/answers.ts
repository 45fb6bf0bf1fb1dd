/** Refusals, and Stripe's silence, are answers too; anything else is a bug. */
const REFUSED = ['DomainError', 'StripeUncertain'];

/** What came of it, or undefined where it was refused. */
export async function tolerate<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    const { name, cause } = error as Error;
    // The API wraps a refusal of the product's.
    if (REFUSED.includes(name) || REFUSED.includes((cause as Error | undefined)?.name ?? ''))
      return undefined;
    throw error;
  }
}

/** Whether it was done. */
export const wasDone = async (work: Promise<unknown>): Promise<boolean> =>
  (await tolerate(work.then(() => true))) === true;
