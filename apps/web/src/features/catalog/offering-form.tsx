import {
  isRetest,
  OFFERED_LENGTHS,
  SESSION_TYPE_LABEL,
  SESSION_TYPES,
  type SessionType,
} from '@app/shared/catalog/session-type';
import { formatMoney } from '@app/shared/money/format-money';
import { splitPrice } from '@app/shared/payments/split-price';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { PublicConfig } from '../../lib/public-config.ts';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import fields from './file-fields.module.css';
import {
  type OfferingDraft,
  type OfferingInput,
  offeringProblems,
  parsePrice,
  toOfferingInput,
} from './offering-draft.ts';
import styles from './offering-form.module.css';

type Props = {
  userId: string;
  /** Under which name the words are kept on this device: `new`, or the offering's id. */
  name: string;
  initial: OfferingDraft;
  config: PublicConfig;
  act: string;
  note?: ReactNode;
  onSend: (input: OfferingInput) => Promise<unknown>;
  onClose: () => void;
};

/** What a session is, how long, and what it costs; with what the coach gets of it. */
export function OfferingForm({ userId, name, initial, config, act, note, onSend, onClose }: Props) {
  const { currency, commissionBasisPoints } = config;
  const [draft, setDraft, forget] = useLocalDraft<OfferingDraft>(userId, `offering:${name}`, initial);
  const [wasTried, setWasTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const problems = wasTried ? offeringProblems(draft, currency) : {};
  const change = (part: Partial<OfferingDraft>) => setDraft((before) => ({ ...before, ...part }));
  const close = () => {
    forget();
    onClose();
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    const input = toOfferingInput(draft, currency);
    if (!input) return;
    setSending(true);
    try {
      await onSend(input);
      close();
    } catch (refusal) {
      setError(refusal);
      setSending(false);
    }
  };
  const amountMinor = parsePrice(draft.price, currency);
  const share =
    amountMinor === undefined
      ? undefined
      : splitPrice({ amountMinor, currency }, commissionBasisPoints).coachShare;
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <TextInput
        label="Title"
        description="What it is in three words: “The opening”, “Full interview”."
        maxLength={120}
        autoFocus
        value={draft.title}
        error={problems.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <div className={fields.pair}>
        <NativeSelect
          label="What is practised"
          value={draft.sessionType}
          data={SESSION_TYPES.map((value) => ({ value, label: SESSION_TYPE_LABEL[value] }))}
          onChange={(event) => change({ sessionType: event.currentTarget.value as SessionType })}
        />
        <NativeSelect
          label="Length"
          value={String(draft.durationMinutes)}
          data={OFFERED_LENGTHS.map((length) => ({ value: String(length), label: lengthLabel(length) }))}
          description={
            isRetest(draft)
              ? 'Checks what a candidate took on from a report, yours or another’s, and nothing else. It is offered beside the report, not on your page.'
              : undefined
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => change({ durationMinutes: Number(event.currentTarget.value) })}
        />
      </div>
      <Textarea
        label="What one gets"
        maxLength={2000}
        minRows={2}
        classNames={{ input: fields.voice }}
        value={draft.description}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
      <TextInput
        label="Price"
        description={
          share
            ? `The candidate pays this and nothing on top. You get ${formatMoney(share)} of it; where the price holds tax, that leaves first.`
            : 'The candidate pays this and nothing on top.'
        }
        inputMode="decimal"
        maxLength={12}
        classNames={{ wrapper: fields.short }}
        value={draft.price}
        error={problems.price}
        rightSection={<span className={styles.currency}>{currency}</span>}
        rightSectionWidth={56}
        onChange={(event) => change({ price: event.currentTarget.value })}
      />
      {note && <p className={styles.note}>{note}</p>}
      <ErrorMessage error={error} safe="What you wrote is still here." />
      <div className={styles.acts}>
        <Button type="submit" loading={isSending}>
          {act}
        </Button>
        <Button variant="default" onClick={close}>
          Leave it
        </Button>
      </div>
    </form>
  );
}

const lengthLabel = (durationMinutes: number) =>
  `${durationMinutes} minutes${isRetest({ durationMinutes }) ? ': a retest' : ''}`;
