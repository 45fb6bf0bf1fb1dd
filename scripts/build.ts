import { buildWeb, isWebBuilt } from './start/build-web.ts';
import { step } from './start/progress.ts';

/** `npm run build`: the web app, when what it is made of has changed. API and worker need no build. */
if (isWebBuilt()) console.log('The web app is built already.');
else await step('Build the web app', () => buildWeb());
