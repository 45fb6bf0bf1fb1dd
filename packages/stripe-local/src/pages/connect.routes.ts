import type { FastifyInstance } from 'fastify';
import { type Onboarding, relatedAccount } from '../accounts/account.ts';
import { type AccountLink, isLinkAlive } from '../accounts/account-link.ts';
import { changeOnboarding } from '../accounts/onboarding.ts';
import type { Sandbox } from '../sandbox.ts';
import { announceThin } from '../webhooks/thin-event.ts';
import { expressPage } from './express.page.ts';
import { notHere } from './not-here.page.ts';
import { onboardingPage } from './onboarding.page.ts';

type ById = { Params: { id: string }; Body: Record<string, unknown> };

const OUTCOMES: readonly string[] = ['complete', 'restricted', 'in_review'] satisfies Onboarding[];
/** How long the form of an opened link stays good. */
const FORM_SECONDS = 60 * 60;

export function connectRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  app.get<ById>('/connect/onboarding/:id', (request, reply) => {
    const link = sandbox.store.find('account_link', request.params.id);
    const account = link && sandbox.store.find('account', link.account);
    if (!link || !account) return notHere(reply);
    if (!isLinkAlive(sandbox, link)) return reply.redirect(link.refreshUrl, 303);
    sandbox.store.change('account_link', link.id, { usedAt: sandbox.now() });
    return reply.send(onboardingPage(account));
  });

  app.post<ById>('/connect/onboarding/:id', (request, reply) => {
    const link = sandbox.store.find('account_link', request.params.id);
    if (!link || !sandbox.store.find('account', link.account)) return notHere(reply);
    if (!isFormGood(sandbox, link)) return reply.redirect(link.refreshUrl, 303);
    const outcome = String(request.body.outcome);
    sandbox.act(() => {
      if (OUTCOMES.includes(outcome)) changeOnboarding(sandbox, link.account, outcome as Onboarding);
      announceThin(sandbox, 'v2.core.account_link.returned', relatedAccount(link.account));
    });
    return reply.redirect(link.returnUrl || '/', 303);
  });

  app.get<ById>('/express/:id', (request, reply) => {
    const link = sandbox.store.find('account_link', request.params.id);
    const account = link && sandbox.store.find('account', link.account);
    if (!link || !account || !isLinkAlive(sandbox, link)) return notHere(reply);
    return reply.send(expressPage(sandbox, account));
  });
}

const isFormGood = (sandbox: Sandbox, { usedAt }: AccountLink) =>
  usedAt !== null && usedAt + FORM_SECONDS > sandbox.now();
