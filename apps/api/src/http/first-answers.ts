import type { FastifyRequest } from 'fastify';
import type { Auth } from '../adapters/auth.ts';
import type { AppContext } from '../app-context.ts';
import { createCaller } from '../app-router.ts';
import { findCaller } from '../features/identity/find-caller.ts';
import { createRequestContext } from '../trpc/context.ts';
import { webHeaders } from './web-headers.ts';

type Caller = ReturnType<typeof createCaller>;
type Question = { path: string; input?: unknown; ask(caller: Caller): Promise<unknown> };

/** An answer under the name and the input of its procedure, as the web app will look for it. */
export type FirstAnswer = { path: string; input?: unknown; data: unknown };

/** `isWhole`: nothing is missing of what the page asks first. `isPersonal`: somebody is signed in. */
type FirstAnswers = { answers: FirstAnswer[]; isWhole: boolean; isPersonal: boolean };
export type AskFirst = (request: FastifyRequest) => Promise<FirstAnswers>;

const LONGEST_WAIT_MS = 300;
const OF_COACH = /^\/coaches\/([\w-]{1,100})\/?$/;
const OF_BOOKING = /^\/sessions\/(bkg_[\w-]{36})\/report\/?$/;

const everywhere: Question[] = [
  { path: 'identity.publicConfig', ask: (caller) => caller.identity.publicConfig() },
  { path: 'identity.me', ask: (caller) => caller.identity.me() },
];

function ofPage(address: string, isSignedIn: boolean): Question[] {
  const [, slug] = OF_COACH.exec(address) ?? [];
  if (slug)
    return [{ path: 'catalog.coach', input: { slug }, ask: (caller) => caller.catalog.coach({ slug }) }];
  const [, id] = OF_BOOKING.exec(address) ?? [];
  if (!id || !isSignedIn) return [];
  const input = { bookingId: id as `bkg_${string}` };
  return [{ path: 'reports.read', input, ask: (caller) => caller.reports.read(input) }];
}

/**
 * Asks in the caller's name what a page asks first whatever it is, and what a page to be read asks, so that the
 * answers travel with the page. What is refused or takes long is left out: the app then asks by itself.
 */
export function firstAnswers(app: AppContext, auth: Auth): AskFirst {
  return async (request) => {
    const user = await findCaller(auth, app.db, webHeaders(request));
    const context = await createRequestContext(app, { user, requestId: request.id, address: request.ip });
    const caller = createCaller(context);
    const [address = '/'] = request.url.split('?');
    const questions = [...everywhere, ...ofPage(address, user !== null)];
    const asked = questions.map(async ({ ask, ...name }) => {
      const data = await withinWait(ask(caller).catch(() => undefined));
      return data === undefined ? [] : [{ ...name, data }];
    });
    const answers = (await Promise.all(asked)).flat();
    return { answers, isWhole: answers.length === questions.length, isPersonal: user !== null };
  };
}

async function withinWait<T>(answer: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, LONGEST_WAIT_MS, undefined);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** A block of data that is no script; nothing in it can end it or begin another. */
export const answersBlock = (answers: readonly FirstAnswer[]): string =>
  `<script type="application/json" id="first-answers">${JSON.stringify(answers).replaceAll('<', '\\u003c')}</script>`;
