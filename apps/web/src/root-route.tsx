import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { SiteFrame } from './features/site/site-frame.tsx';
import { ErrorPage } from './ui/error-page.tsx';
import { NotFoundPage } from './ui/not-found-page.tsx';

/** What every route of `routes.tsx` hangs on. */
export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: SiteFrame,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});
export const getParentRoute = () => root;
