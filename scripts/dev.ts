import { runMarket } from './start/run-market.ts';

/** `npm run dev`: the same with hot reload of the web app and restarts of the server on every save. */
await runMarket('dev');
