import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { Mark } from '../../ui/mark.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';
import styles from './site-footer.module.css';

export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <div className={styles.wrap}>
        <Link to={paths.home()} className={styles.logo}>
          <Mark />
          Second Round
        </Link>
        <div>
          <ul>
            <li>
              <Link to={paths.coaches()}>Find a coach</Link>
            </li>
            <li>
              <Link to={paths.howItWorks()}>How it works</Link>
            </li>
            <li>
              <Link to={paths.rubrics()}>What you are rated on</Link>
            </li>
            <li>
              <Link to={paths.prices()}>Prices and refunds</Link>
            </li>
            <li>
              <Link to={paths.forCoaches()}>For coaches</Link>
            </li>
          </ul>
          <SchemeSwitch />
          <p>
            Leonie and her report are invented; the form is the one you would get. Nobody can promise you a
            call-back, and we do not.
          </p>
        </div>
      </div>
    </footer>
  );
}
