import { formatMoney } from '@app/shared/money/format-money';
import { add, type Money, subtract, zero } from '@app/shared/money/money';
import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './dispute-file.module.css';
import table from './money-table.module.css';

type File = RouterOutputs['finance']['dispute'];
type Loss = NonNullable<File['loss']>;
type Decision = 'bear' | 'take';

/** What a lost dispute took: how it was divided, and the decision that may be open, with its consequences. */
export function DisputeLoss({ file }: { file: File }) {
  const { loss } = file;
  if (!loss) return null;
  const waits = loss.waits.amountMinor > 0;
  return (
    <section className={styles.part} aria-labelledby="loss">
      <h2 id="loss">{waits ? 'Who bears the loss' : 'Who bore the loss'}</h2>
      <Divided file={file} loss={loss} />
      {waits && <Choice file={file} loss={loss} />}
      {loss.isCoachAtRisk !== null && <Risk file={file} isAtRisk={loss.isCoachAtRisk} />}
    </section>
  );
}

function Divided({ file, loss }: { file: File; loss: Loss }) {
  if (!loss.isDivided) {
    return <p>A refund of this payment is still on its way. What was lost is divided when it is known.</p>;
  }
  const { unearned, borne, taken, takenFromCoach, goods, credit, beyond } = loss;
  const words = [
    goods.amountMinor > 0 && `${formatMoney(goods)} came out of what was unused, which has ended.`,
    credit.amountMinor > 0 && `${formatMoney(credit)} came out of credit.`,
    unearned.amountMinor > 0 && `${formatMoney(unearned)} came out of what nobody had earned yet.`,
    borne.amountMinor > 0 && `We bore ${formatMoney(borne)}; ${file.coachName} keeps the share.`,
    taken.amountMinor > 0 &&
      `Of ${formatMoney(taken)}, ${formatMoney(takenFromCoach)} was taken back from ${file.coachName}.`,
    beyond.amountMinor > 0 && `${formatMoney(beyond)} had gone elsewhere already: we bore it.`,
  ].filter((word) => word !== false);
  return words.length > 0 ? <p>{words.join(' ')}</p> : null;
}

function Choice({ file, loss }: { file: File; loss: Loss }) {
  const { coachName } = file;
  const { waits, shares, wasSent } = loss;
  const [asks, setAsks] = useState<Decision | null>(null);
  const utils = trpc.useUtils();
  const decide = trpc.finance.decideDispute.useMutation({
    onSettled: () => {
      setAsks(null);
      void utils.finance.dispute.invalidate();
      void utils.finance.disputes.invalidate();
      void utils.admin.overview.invalidate();
    },
  });
  const none = zero(waits.currency);
  const ours = subtract(add(shares.commission, shares.losses), shares.promo);
  const coach = formatMoney(shares.coach);
  const take = wasSent
    ? `${coach} is asked back from ${coachName}’s Stripe balance; what is not there is kept from the next sessions.`
    : `${coachName} has not been sent the share: ${coach} of it is not sent.`;
  const bear = `We give all of it. ${wasSent ? `${coachName} keeps what was sent.` : `${coachName}’s share goes its way.`}`;
  return (
    <>
      <p>
        The bank gave {file.candidateName} {formatMoney(waits)} for {file.order ? 'sessions' : 'a session'}{' '}
        that {coachName} had earned a share of.
      </p>
      <table className={table.money}>
        <thead>
          <tr>
            <th scope="col">Who gives what</th>
            <th scope="col">taken back</th>
            <th scope="col">borne by us</th>
          </tr>
        </thead>
        <tbody>
          <Row words={coachName} take={shares.coach} bear={none} />
          <Row words="We" take={ours} bear={waits} />
          {shares.tax.amountMinor > 0 && (
            <Row words="Tax that is not owed any more" take={shares.tax} bear={none} />
          )}
          <Row words="Together" take={waits} bear={waits} />
        </tbody>
      </table>
      {shares.losses.amountMinor > 0 && (
        <p>
          {coachName}’s part would be {formatMoney(add(shares.coach, shares.losses))}. Lost disputes may put a
          coach five of their prices into debt, so we bear {formatMoney(shares.losses)} of it.
        </p>
      )}
      <div className={styles.acts}>
        <Button onClick={() => setAsks('bear')}>Bear the loss</Button>
        <Button variant="default" onClick={() => setAsks('take')}>
          Take {coach} from {coachName}
        </Button>
      </div>
      <ErrorMessage error={decide.error} safe="Nothing was booked." />
      <ConfirmDialog
        opened={asks !== null}
        title={asks === 'take' ? `Take ${coach} from ${coachName}?` : `Bear ${formatMoney(waits)}?`}
        act={asks === 'take' ? `Take ${coach}` : 'Bear the loss'}
        pending={decide.isPending}
        onAct={() =>
          asks &&
          decide.mutate({
            disputeId: file.disputeId,
            decision: asks,
            coachMinor: asks === 'take' ? shares.coach.amountMinor : 0,
          })
        }
        onClose={() => setAsks(null)}
      >
        {asks === 'take' ? take : bear} It cannot be taken back, and {coachName} is told.
      </ConfirmDialog>
    </>
  );
}

function Row({ words, take, bear }: { words: string; take: Money; bear: Money }) {
  return (
    <tr>
      <th scope="row">{words}</th>
      <td>{formatMoney(take)}</td>
      <td>{formatMoney(bear)}</td>
    </tr>
  );
}

function Risk({ file, isAtRisk }: { file: File; isAtRisk: boolean }) {
  const utils = trpc.useUtils();
  const set = trpc.finance.setDisputeRisk.useMutation({
    onSettled: () => void utils.finance.dispute.invalidate(),
  });
  return (
    <>
      <Switch
        label={`Take lost disputes back from ${file.coachName} at once`}
        description="For the next ones, without a decision for each."
        checked={isAtRisk}
        disabled={set.isPending}
        onChange={({ currentTarget: { checked } }) =>
          set.mutate({ disputeId: file.disputeId, atRisk: checked })
        }
      />
      <ErrorMessage error={set.error} />
    </>
  );
}
