import { Outlet, useMatches } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { usePublicConfig } from '../../lib/public-config.ts';
import { useCurrentUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Link } from '../../ui/link.tsx';
import { OfflineBanner } from '../../ui/offline-banner.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { Notices } from './notices.tsx';
import { SiteFooter } from './site-footer.tsx';
import { useFocusNewPage } from './use-focus-new-page.ts';
import { useNav } from './use-nav.ts';

const AccountMenu = lazy(() => import('./account-menu.tsx'));
const DemoBar = lazy(() => import('./demo-bar.tsx'));

/** The frame of every page of the site: the places of whoever is signed in, around the page itself. */
export function SiteFrame() {
  const user = useCurrentUser();
  const { home, entries } = useNav(user);
  const frame = useMatches({ select: (matches) => matches.at(-1)?.staticData.frame }) ?? 'page';
  const isDemo = usePublicConfig()?.demoMode ?? false; // the same answer sets every page's clock to the server's
  useFocusNewPage();

  return (
    <PageFrame
      home={home}
      nav={entries}
      frame={frame}
      banner={<OfflineBanner />}
      footer={frame === 'full' ? <SiteFooter /> : undefined}
      end={
        user ? (
          <Suspense fallback={<Avatar id={user.id} name={user.name} size={36} />}>
            <AccountMenu user={user} />
          </Suspense>
        ) : (
          <Link to={paths.signIn()}>Sign in</Link>
        )
      }
    >
      <Suspense fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
      {isDemo && frame !== 'bare' && (
        <Suspense>
          <DemoBar user={user} />
        </Suspense>
      )}
      <Notices />
    </PageFrame>
  );
}
