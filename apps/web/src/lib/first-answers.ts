import type { QueryClient } from '@tanstack/react-query';

/** What a procedure answered, under its name and input. */
export type FirstAnswer = { path: string; input?: unknown; data: unknown };

/**
 * Takes over what the server answered together with the page, so that it is not asked for again. The answers
 * count as of the moment the page arrived: the time in them was the server's then.
 */
export function takeFirstAnswers(queryClient: QueryClient): void {
  const block = document.getElementById('first-answers');
  if (!block?.textContent) return;
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const updatedAt = Math.round(performance.timeOrigin + (page?.responseStart ?? 0));
  rememberAnswers(queryClient, JSON.parse(block.textContent) as FirstAnswer[], updatedAt);
  block.remove();
}

/** Puts answers where the calls of tRPC look for them. `updatedAt` in milliseconds since 1970. */
export function rememberAnswers(
  queryClient: QueryClient,
  answers: readonly FirstAnswer[],
  updatedAt: number,
): void {
  for (const { path, input, data } of answers) {
    const asked = { ...(input !== undefined && { input }), type: 'query' };
    queryClient.setQueryData([path.split('.'), asked], data, { updatedAt });
  }
}
