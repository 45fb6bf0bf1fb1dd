import type { TestMarket } from './stripe.ts';

/** What somebody else does with our key at Stripe: a form to its API, and its answer. */
export async function askStripe(
  test: TestMarket,
  path: string,
  form: Record<string, string>,
): Promise<{ id: string }> {
  const answer = await fetch(`http://127.0.0.1:${test.stripe.local.port}${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk_test_local' },
    body: new URLSearchParams(form),
  });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return (await answer.json()) as { id: string };
}
