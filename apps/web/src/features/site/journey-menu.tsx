import { DEMO_JOURNEYS, type DemoJourney } from '@app/shared/admin/demo.schema';
import { Menu } from '@mantine/core';
import styles from './demo-bar.module.css';

type Props = {
  labels: Record<DemoJourney, string>;
  isTravelling: boolean;
  onGo: (to: DemoJourney) => void;
};

/** The journeys behind one button, where the bar is too narrow for all of them. */
export default function JourneyMenu({ labels, isTravelling, onGo }: Props) {
  return (
    <Menu position="top-end">
      <Menu.Target>
        <button type="button" className={styles.menu} disabled={isTravelling}>
          Travel
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {DEMO_JOURNEYS.map((to) => (
          <Menu.Item key={to} onClick={() => onGo(to)}>
            {labels[to]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
