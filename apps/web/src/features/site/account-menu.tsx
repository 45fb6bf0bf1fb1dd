import { type MantineColorScheme, Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import type { CurrentUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Link } from '../../ui/link.tsx';
import { signOut } from '../identity/sign-out.ts';
import styles from './account-menu.module.css';
import { SCHEMES } from './schemes.ts';

/** Everything of one's own that is not a place of the role: the other roles, the account, the way out. */
export default function AccountMenu({ user }: { user: CurrentUser }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const isAdmin = user.adminScopes.length > 0;
  return (
    <Menu position="bottom-end" width={260} shadow="none" withinPortal={false}>
      <Menu.Target>
        <UnstyledButton className={styles.target}>
          <span className="sr">Account of </span>
          <span className={styles.name}>{user.name}</span>
          <Avatar id={user.id} name={user.name} size={36} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{user.email}</Menu.Label>
        <Menu.Item component={Link} to={paths.sessions()}>
          My sessions
        </Menu.Item>
        <Menu.Item component={Link} to={paths.interviews()}>
          My interviews
        </Menu.Item>
        <Menu.Item component={Link} to={paths.payments()}>
          Payments and receipts
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
        <Menu.Label>Paper</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
        >
          {SCHEMES.map(({ value, label }) => (
            <Menu.RadioItem key={value} value={value} closeMenuOnClick={false}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item onClick={signOut}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
