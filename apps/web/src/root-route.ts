import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { SiteFrame } from './features/site/site-frame.tsx';
import { ErrorPage } from './ui/error-page.tsx';
import { NotFoundPage } from './ui/not-found-page.tsx';

/** What every page stands in. */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: SiteFrame,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});
export const getParentRoute = () => rootRoute;
