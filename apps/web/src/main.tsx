import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { takeFirstAnswers } from './lib/first-answers.ts';
import { reloadAfterDeploy } from './lib/reload-after-deploy.ts';
import { provideTemporal } from './lib/temporal.ts';
import { createAppRouter } from './routes.tsx';
import { queryClient } from './trpc.ts';
import './ui/styles.css';

reloadAfterDeploy();
await provideTemporal();
takeFirstAnswers(queryClient);

const router = createAppRouter(queryClient);
const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');

// Where the server has written the page (write-page.tsx), it stays until the live one can take its place whole.
// No top-level await here: a page's own files wait for this one.
const isReady = place.querySelector('[data-written]') ? router.load() : Promise.resolve();
isReady.finally(() => startTransition(() => createRoot(place).render(<App {...{ router, queryClient }} />)));
