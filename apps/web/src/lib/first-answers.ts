import type { QueryClient } from '@tanstack/react-query';

type FirstAnswer = { path: string; input?: unknown; data: unknown };

/**
 * Takes over what the server answered together with the page, so that it is not asked for again. The answers
 * count as of the moment the page arrived: the time in them was the server's then.
 */
export function takeFirstAnswers(queryClient: QueryClient): void {
  const block = document.getElementById('first-answers');
  if (!block?.textContent) return;
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const updatedAt = Math.round(performance.timeOrigin + (page?.responseStart ?? 0));
  for (const { path, input, data } of JSON.parse(block.textContent) as FirstAnswer[]) {
    const asked = { ...(input !== undefined && { input }), type: 'query' };
    queryClient.setQueryData([path.split('.'), asked], data, { updatedAt });
  }
  block.remove();
}
