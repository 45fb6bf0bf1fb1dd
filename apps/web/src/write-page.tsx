import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { renderToStaticMarkup } from 'react-dom/server';
import { App } from './app.tsx';
import { type FirstAnswer, rememberAnswers } from './lib/first-answers.ts';
import { createAppRouter } from './routes.tsx';

/**
 * Writes a page on the server, from the answers that travel with it, so that it can be read before the first
 * script has arrived. It is the same page by the same components, not a second one; what waits for a further
 * answer stands as it does in the browser while that is asked for.
 *
 * @returns the markup for `#root`; nothing where the address leads elsewhere or to nothing
 */
export async function writePage(
  address: string,
  answers: readonly FirstAnswer[],
): Promise<string | undefined> {
  const queryClient = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } },
  });
  rememberAnswers(queryClient, answers, Date.now());
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [address] }));
  await router.load();
  const [, ...pages] = router.state.matches; // the first is the frame around every page
  if (pages.length === 0 || pages.some(({ status }) => status !== 'success')) return undefined;
  return renderToStaticMarkup(<App {...{ router, queryClient }} />);
}
