import type { Account } from '../accounts/account.ts';
import { html } from './html.ts';
import { page } from './layout.ts';

/** The hosted onboarding, cut down to what decides: finish, leave something out, wait for review, leave. */
export const onboardingPage = (account: Account) =>
  page({
    title: 'Set up payouts',
    place: 'This page stands for Stripe Connect onboarding.',
    body: html`<form method="post" class="narrow stack">
<div class="close"><h1>Set up payouts</h1><p class="quiet">For ${account.displayName ?? account.email ?? account.id}, ${account.country}. Nothing you type is checked or kept.</p></div>
<div><label for="name">Legal name</label><input id="name" name="name" autocomplete="name" value="${account.displayName ?? ''}"></div>
<div class="half"><div><label for="born">Date of birth</label><input id="born" name="born" type="date" value="1985-04-14"></div>
<div><label for="phone">Phone</label><input id="phone" name="phone" type="tel" value="+49 30 0000000"></div></div>
<div><label for="iban">Bank account</label><input id="iban" name="iban" value="DE89 3704 0044 0532 0130 00"></div>
<div class="choices">
<button class="button" name="outcome" value="complete">Finish: everything is there</button>
<button class="button second" name="outcome" value="restricted">Send it with a document missing</button>
<button class="button second" name="outcome" value="in_review">Send it and wait for review</button>
<button class="button second" name="outcome" value="leave">Leave without sending</button>
</div>
</form>`,
  });
