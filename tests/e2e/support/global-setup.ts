import { startMarket } from './market.ts';

/** One market for the run; where it is reaches the tests through the environment (see market-test.ts). */
export default async function setUp(): Promise<() => Promise<void>> {
  if (process.env.E2E_URL) return async () => {}; // a market that runs already, while tests are written
  // A calendar of a test lies on this machine.
  const market = await startMarket({ CALENDARS_FROM_ANYWHERE: 'true' });
  process.env.E2E_URL = market.url;
  process.env.E2E_MAIL_URL = market.mailUrl;
  process.env.E2E_STRIPE_URL = market.stripeUrl;
  return market.stop;
}
