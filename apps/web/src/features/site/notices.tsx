import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';

/** Where passing notes appear; `notifications.show` from '@mantine/notifications' writes one. */
export default function Notices() {
  return <Notifications position="bottom-right" limit={3} withinPortal={false} />;
}
