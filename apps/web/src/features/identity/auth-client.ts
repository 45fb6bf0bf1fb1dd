import { inferAdditionalFields, magicLinkClient, twoFactorClient } from 'better-auth/client/plugins';
import { createAuthClient } from 'better-auth/react';

/** Sign-in, sign-up and all that goes with them. Same origin; only the identity pages load this. */
export const authClient = createAuthClient({
  basePath: '/api/auth',
  disableDefaultFetchPlugins: true, // they would leave the page by themselves; the router does that here
  plugins: [
    magicLinkClient(),
    twoFactorClient(),
    inferAdditionalFields({ user: { timeZone: { type: 'string' }, intent: { type: 'string' } } }),
  ],
});
