import { runMarket } from './start/run-market.ts';

/** `npm start`: the built product on one port, everything it needs beside it. */
await runMarket('start');
