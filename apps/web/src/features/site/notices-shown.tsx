import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';

export default function NoticesShown() {
  return <Notifications position="bottom-right" limit={3} withinPortal={false} />;
}
