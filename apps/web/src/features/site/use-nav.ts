import { useRouterState } from '@tanstack/react-router';
import type { CurrentUser } from '../../lib/session.ts';
import { type AppPath, paths } from '../../paths.ts';
import { navIcons } from '../../ui/nav-icons.tsx';
import type { NavEntry } from '../../ui/page-frame.tsx';
import { roleOnPath, type SiteRole } from './site-role.ts';

/** `holds`: pages elsewhere that are reached from this one. */
type Place = Omit<NavEntry, 'current'> & { holds?: readonly AppPath[] };

const places: Record<SiteRole, { home: AppPath; entries: readonly Place[] }> = {
  visitor: {
    home: paths.home(),
    entries: [
      { path: paths.coaches(), label: 'Find a coach', icon: navIcons.search },
      { path: paths.howItWorks(), label: 'How it works', icon: navIcons.log },
      { path: paths.prices(), label: 'What it costs', icon: navIcons.money },
      { path: paths.forCoaches(), label: 'For coaches', icon: navIcons.person },
    ],
  },
  candidate: {
    home: paths.home(),
    entries: [
      { path: paths.coaches(), label: 'Find a coach', icon: navIcons.search },
      { path: paths.sessions(), label: 'My sessions', icon: navIcons.sessions },
      { path: paths.progress(), label: 'Progress', icon: navIcons.progress },
      { path: paths.interviews(), label: 'Interviews' },
      { path: paths.wallet(), label: 'Wallet', holds: [paths.gift(), paths.invite(), paths.payments()] },
      { path: paths.account(), label: 'Account', icon: navIcons.person, onlyInBar: true },
    ],
  },
  coach: {
    home: paths.coachHome(),
    entries: [
      { path: paths.coachHome(), label: 'Your week', icon: navIcons.sessions },
      { path: paths.coachHours(), label: 'Hours', icon: navIcons.hours },
      { path: paths.coachEarnings(), label: 'Earnings', icon: navIcons.money },
      { path: paths.coachOffers(), label: 'Offers' },
      { path: paths.coachProfile(), label: 'Your page', icon: navIcons.person },
      { path: paths.coachMirror(), label: 'Your mirror' },
    ],
  },
  admin: {
    home: paths.desk(),
    entries: [
      { path: paths.desk(), label: 'Desk', icon: navIcons.desk },
      { path: paths.deskBookings(), label: 'Bookings', icon: navIcons.sessions },
      { path: paths.deskApplications(), label: 'Coaches' },
      { path: paths.deskContested(), label: 'Contested' },
      { path: paths.deskPeople(), label: 'People', icon: navIcons.person },
      { path: paths.deskReports(), label: 'Reports', icon: navIcons.progress },
      {
        ...{ path: paths.deskMoney(), label: 'Money', icon: navIcons.money },
        holds: [paths.deskLedger(), paths.deskDisputes(), paths.deskTaxes(), paths.deskDocuments()],
      },
      { path: paths.deskOffers(), label: 'Offers' },
      { path: paths.deskOutcomes(), label: 'Outcomes' },
      { path: paths.deskMarking(), label: 'Marking' },
      { path: paths.deskRubrics(), label: 'Rubrics' },
      { path: paths.deskAudit(), label: 'Log', icon: navIcons.log },
    ],
  },
};

/** The longest place that the address lies under is the current one. */
function currentPlace(entries: readonly Place[], pathname: string): AppPath | undefined {
  return entries
    .flatMap(({ path, holds = [] }) => [path, ...holds].map((under) => ({ path, under })))
    .filter(({ under }) => !under.includes('#') && (pathname === under || pathname.startsWith(`${under}/`)))
    .sort((a, b) => b.under.length - a.under.length)[0]?.path;
}

export function useNav(user: CurrentUser | null | undefined) {
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const { home, entries } = places[roleOnPath(user, pathname)];
  const current = currentPlace(entries, pathname);
  return {
    home,
    entries: entries.map(({ holds: _holds, ...place }) => ({ ...place, current: place.path === current })),
  };
}
