import type { HardTruth } from '@app/shared/reports/report.schema';
import { Button, Textarea, TextInput } from '@mantine/core';
import type { Dispatch, SetStateAction } from 'react';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { firstName } from '../../ui/first-name.ts';
import styles from './acknowledgement-form.module.css';
import type { TruthResponse } from './unsaid-section.tsx';

type BookingId = RouterInputs['reports']['acknowledge']['bookingId'];
export type OwnWords = { inOwnWords: string; firstAction: string; reply: string; responses: TruthResponse[] };
const NOTHING: OwnWords = { inOwnWords: '', firstAction: '', reply: '', responses: [] };

/** What the candidate has put in their own words so far, kept on this machine until it is handed in. */
export function useOwnWords(userId: string, bookingId: string) {
  return useLocalDraft<OwnWords>(userId, `acknowledgement:${bookingId}`, NOTHING);
}

/** Puts one answer in the place of an earlier one to the same truth. */
export const answering = (response: TruthResponse) => (words: OwnWords) => ({
  ...words,
  responses: [...words.responses.filter(({ hardTruth }) => hardTruth !== response.hardTruth), response],
});

type Props = {
  bookingId: BookingId;
  coachName: string;
  truths: readonly HardTruth[];
  words: OwnWords;
  setWords: Dispatch<SetStateAction<OwnWords>>;
  forget(): void;
};

const LEAST_WORDS = 20;
const LEAST_ACTION = 5;

/** The report in the candidate's own words, and one thing they will do. It opens the levels. */
export function AcknowledgementForm({ bookingId, coachName, truths, words, setWords, forget }: Props) {
  const utils = trpc.useUtils();
  const acknowledge = trpc.reports.acknowledge.useMutation({
    onSuccess: async () => {
      forget();
      await utils.reports.invalidate();
    },
  });
  const change = (part: Partial<OwnWords>) => setWords((before) => ({ ...before, ...part }));
  const unanswered = truths.filter(
    ({ id }) => !words.responses.some(({ hardTruth }) => hardTruth === id),
  ).length;
  const left = [
    unanswered > 0 && `say for ${unanswered === 1 ? 'one truth' : 'the truths'} above whether you see it`,
    words.inOwnWords.trim().length < LEAST_WORDS && 'put it in your own words',
    words.firstAction.trim().length < LEAST_ACTION && 'name one thing you will do',
  ].filter((one) => one !== false);

  const send = () => {
    const { inOwnWords, firstAction, reply, responses } = words;
    const known = responses.filter(({ hardTruth }) => truths.some(({ id }) => id === hardTruth));
    acknowledge.mutate({ bookingId, inOwnWords, firstAction, reply, hardTruthResponses: known });
  };

  return (
    <div className={styles.form}>
      <Textarea
        label="What did you read?"
        description="Write it as you would tell a friend. Reading is not hearing; writing it down is."
        maxLength={1500}
        value={words.inOwnWords}
        onChange={({ currentTarget }) => change({ inOwnWords: currentTarget.value })}
      />
      <TextInput
        label="One thing you will do, and when"
        maxLength={400}
        value={words.firstAction}
        onChange={({ currentTarget }) => change({ firstAction: currentTarget.value })}
      />
      <Textarea
        label={`To ${firstName(coachName)}`}
        description="May stay empty."
        maxLength={600}
        minRows={2}
        value={words.reply}
        onChange={({ currentTarget }) => change({ reply: currentTarget.value })}
      />
      <ErrorMessage error={acknowledge.error} safe="Your words are kept on this device." />
      <div>
        <Button loading={acknowledge.isPending} disabled={left.length > 0} onClick={send}>
          Open the levels
        </Button>
        {left.length > 0 && <p className={styles.left}>To open them, {left.join(', and ')}.</p>}
      </div>
    </div>
  );
}

type Given = {
  inOwnWords: string;
  firstAction: string;
  reply: string;
  coachReply: { text: string } | null;
};

/** The same, as it was given. */
export function GivenWords({ given, coachName }: { given: Given; coachName: string }) {
  return (
    <dl className={styles.given}>
      <div>
        <dt>What was read</dt>
        <dd>{given.inOwnWords}</dd>
      </div>
      <div>
        <dt>First step</dt>
        <dd>{given.firstAction}</dd>
      </div>
      {given.reply && (
        <div>
          <dt>To {firstName(coachName)}</dt>
          <dd>{given.reply}</dd>
        </div>
      )}
      {given.coachReply && (
        <div>
          <dt>{firstName(coachName)} replied</dt>
          <dd>{given.coachReply.text}</dd>
        </div>
      )}
    </dl>
  );
}
