import { isRetest, SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { usePublicConfig } from '../../lib/public-config.ts';
import { trpc } from '../../trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Money } from '../../ui/money.tsx';
import type { Offering } from './offering-choice.tsx';
import { emptyOffering, toOfferingDraft } from './offering-draft.ts';
import { OfferingForm } from './offering-form.tsx';
import styles from './offering-list.module.css';

type Props = { userId: string; offerings: readonly Offering[] };

/** What a coach sells: add, change, withdraw. Each act is public at once, where the coach is. */
export function OfferingList({ userId, offerings }: Props) {
  const config = usePublicConfig();
  const utils = trpc.useUtils();
  const [open, setOpen] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<Offering | null>(null);
  const refresh = () => utils.catalog.invalidate();
  const add = trpc.catalog.addOffering.useMutation({ onSuccess: refresh });
  const change = trpc.catalog.changeOffering.useMutation({ onSuccess: refresh });
  const withdraw = trpc.catalog.withdrawOffering.useMutation({
    onSuccess: async () => {
      await refresh();
      setLeaving(null);
    },
  });
  if (!config) return null;
  const shared = { userId, config, onClose: () => setOpen(null) };
  return (
    <div>
      <ul className={styles.list}>
        {offerings.map((offering) => (
          <li key={offering.id}>
            {open === offering.id ? (
              <OfferingForm
                {...shared}
                name={offering.id}
                initial={toOfferingDraft(offering)}
                act="Save this offering"
                note="Sessions that are booked already keep their old length and price."
                onSend={(input) => change.mutateAsync({ offeringId: offering.id, ...input })}
              />
            ) : (
              <OfferingLine
                offering={offering}
                onChange={() => setOpen(offering.id)}
                onWithdraw={() => setLeaving(offering)}
              />
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <OfferingForm
          {...shared}
          name="new"
          initial={emptyOffering}
          act="Add this offering"
          onSend={(input) => add.mutateAsync(input)}
        />
      ) : (
        <Button variant="default" mt="md" onClick={() => setOpen('new')}>
          {offerings.length === 0 ? 'Add your first offering' : 'Add another offering'}
        </Button>
      )}
      <ConfirmDialog
        opened={leaving !== null}
        onClose={() => setLeaving(null)}
        title={`Withdraw “${leaving?.title ?? ''}”?`}
        act="Withdraw it"
        keep="Keep it"
        pending={withdraw.isPending}
        error={withdraw.error}
        onAct={() => leaving && withdraw.mutate({ offeringId: leaving.id })}
      >
        Nobody can book it from then on. Sessions that are booked already take place as they are.
      </ConfirmDialog>
    </div>
  );
}

type LineProps = { offering: Offering; onChange: () => void; onWithdraw: () => void };

function OfferingLine({ offering, onChange, onWithdraw }: LineProps) {
  return (
    <div className={styles.line}>
      <p>
        <b>{offering.title}</b>{' '}
        <span>
          {isRetest(offering)
            ? `Retest, ${SESSION_TYPE_LABEL[offering.sessionType].toLowerCase()}`
            : SESSION_TYPE_LABEL[offering.sessionType]}
          , {offering.durationMinutes} minutes
        </span>
      </p>
      <p className={styles.price}>
        <Money value={offering.price} />
      </p>
      {offering.description && <p className={styles.gets}>{offering.description}</p>}
      <p className={styles.acts}>
        <button type="button" onClick={onChange} aria-label={`Change ${offering.title}`}>
          Change
        </button>
        <button type="button" onClick={onWithdraw} aria-label={`Withdraw ${offering.title}`}>
          Withdraw
        </button>
      </p>
    </div>
  );
}
