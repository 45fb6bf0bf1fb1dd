import { Button } from '@mantine/core';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './not-today.module.css';

type Props = {
  bookingId: RouterInputs['reports']['putOff']['bookingId'];
  isPutOff: boolean;
};

/** The hard truths wait until the reader wants them; what to keep and the plan stay. It can be taken back. */
export function NotToday({ bookingId, isPutOff }: Props) {
  const utils = trpc.useUtils();
  const putOff = trpc.reports.putOff.useMutation({ onSuccess: () => utils.reports.read.invalidate() });
  const act = () => putOff.mutate({ bookingId, putOff: !isPutOff });
  return (
    <div className={isPutOff ? styles.away : styles.offer}>
      {isPutOff && (
        <p>
          You put this off. What to keep and what to practise stay where they are, and nobody waits for your
          answer.
        </p>
      )}
      <div>
        <Button variant={isPutOff ? 'default' : 'subtle'} size="sm" loading={putOff.isPending} onClick={act}>
          {isPutOff ? 'Show me the unsaid' : 'Not today'}
        </Button>
        {!isPutOff && <span className="small quiet">hides this part until you want it; the rest stays</span>}
      </div>
      <ErrorMessage error={putOff.error} safe="Nothing has changed." />
    </div>
  );
}
