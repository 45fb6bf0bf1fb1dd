import { Menu, UnstyledButton } from '@mantine/core';
import type { CurrentUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Link } from '../../ui/link.tsx';
import { signOut } from '../identity/sign-out.ts';
import styles from './account-menu.module.css';
import { SchemeSwitch } from './scheme-switch.tsx';

/** Everything of one's own that is not a place of the role: the other roles, the account, the way out. */
export default function AccountMenu({ user }: { user: CurrentUser }) {
  const isAdmin = user.adminScopes.length > 0;
  return (
    <Menu position="bottom-end" width={260} shadow="none">
      <Menu.Target>
        <UnstyledButton className={styles.target} aria-label={`Account of ${user.name}`}>
          <span className={styles.name}>{user.name}</span>
          <Avatar id={user.id} name={user.name} size={36} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <p className={styles.who}>
          <b>{user.name}</b>
          {user.email}
        </p>
        <Menu.Divider />
        <Menu.Item component={Link} to={paths.sessions()}>
          My sessions
        </Menu.Item>
        {user.isCoach && (
          <Menu.Item component={Link} to={paths.coachHome()}>
            Your week as a coach
          </Menu.Item>
        )}
        {isAdmin && (
          <Menu.Item component={Link} to={paths.desk()}>
            The desk
          </Menu.Item>
        )}
        <Menu.Item component={Link} to={paths.account()}>
          Account and security
        </Menu.Item>
        <Menu.Divider />
        <div className={styles.scheme}>
          <SchemeSwitch />
        </div>
        <Menu.Divider />
        <Menu.Item onClick={signOut}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
