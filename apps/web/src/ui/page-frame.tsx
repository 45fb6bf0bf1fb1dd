import type { ReactNode } from 'react';
import type { AppPath } from '../paths.ts';
import { Link } from './link.tsx';
import { Mark } from './mark.tsx';
import styles from './page-frame.module.css';

export type NavEntry = {
  path: AppPath;
  label: string;
  current: boolean;
  /** Drawn in the phone's bottom bar; an entry without one is left out there. */
  icon?: ReactNode;
  /** Left out of the header, where the account's menu has it. */
  onlyInBar?: boolean;
};

type Props = {
  home: AppPath;
  nav: readonly NavEntry[];
  /** The right end of the header: sign in, or the account's menu. */
  end: ReactNode;
  /** Lines across the whole page above the header, such as 'you are offline' or 'viewing as'. */
  banner?: ReactNode;
  footer?: ReactNode;
  frame?: 'page' | 'full' | 'desk' | 'paper' | 'bare';
  children: ReactNode;
};

/** What surrounds every page: a link past the header, the header, the page, and on phones a bar of places. */
export function PageFrame({ home, nav, end, banner, footer, frame = 'page', children }: Props) {
  if (frame === 'bare') {
    return (
      <>
        {banner}
        <main id="main" tabIndex={-1} className={styles.bare}>
          {children}
        </main>
      </>
    );
  }
  const inHeader = nav.filter((entry) => !entry.onlyInBar);
  const inBar = nav.filter((entry) => entry.icon);
  return (
    <div className={styles.frame} data-frame={frame}>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      {banner}
      <header className={styles.top}>
        <Link to={home} className={styles.logo}>
          <Mark />
          Second Round
        </Link>
        <nav aria-label="Main" className={styles.nav}>
          {inHeader.map(({ path, label, current }) => (
            <Link key={path} to={path} aria-current={current ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
        <div className={styles.end}>{end}</div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={frame === 'full' || frame === 'desk' ? styles.full : styles.page}
      >
        {children}
      </main>
      {footer}
      {inBar.length > 0 && <BottomBar entries={inBar} />}
    </div>
  );
}

function BottomBar({ entries }: { entries: readonly NavEntry[] }) {
  return (
    <nav aria-label="Places" className={styles.bar} data-bottom-bar="">
      {entries.map(({ path, label, current, icon }) => (
        <Link key={path} to={path} aria-current={current ? 'page' : undefined}>
          {icon}
          {label}
        </Link>
      ))}
    </nav>
  );
}
