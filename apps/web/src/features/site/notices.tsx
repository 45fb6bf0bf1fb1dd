import { notificationsStore } from '@mantine/notifications';
import { lazy, Suspense, useSyncExternalStore } from 'react';

const NoticesShown = lazy(() => import('./notices-shown.tsx'));

const hasAny = () => {
  const { notifications, queue } = notificationsStore.getState();
  return notifications.length + queue.length > 0;
};

/** Passing notes, written with `notifications.show`. What draws them is fetched when there is a first one. */
export function Notices() {
  const wanted = useSyncExternalStore(notificationsStore.subscribe, hasAny, () => false);
  if (!wanted) return null;
  return (
    <Suspense>
      <NoticesShown />
    </Suspense>
  );
}
