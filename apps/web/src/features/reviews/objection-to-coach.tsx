import { Button, Textarea } from '@mantine/core';
import { useSignedInUser } from '../../lib/session.ts';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { type RouterInputs, type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './objection.module.css';
import { ObjectionWords } from './objection-section.tsx';

type BookingId = RouterInputs['reviews']['objectionToMe']['bookingId'];
type Props = { bookingId: BookingId; candidateName: string };

const STANDING: Record<RouterOutputs['reviews']['objectionToMe']['status'], string> = {
  open: 'Your share waits until support has decided. Say your side: it is read before anything is.',
  withdrawn: 'It was taken back, and your share goes its way.',
  declined: 'It was declined: your share goes its way.',
  upheld: 'It was upheld. Your share is what is left of the price.',
};

/** The coach's side of an objection, where there is one. */
export function ObjectionToCoach({ bookingId, candidateName }: Props) {
  const { data: made } = trpc.reviews.objectionToMe.useQuery({ bookingId }, { retry: false });
  if (!made) return null;
  return (
    <section className={styles.part} aria-labelledby="objection">
      <h2 id="objection">{candidateName} objects to this session</h2>
      <p role="status">{STANDING[made.status]}</p>
      <ObjectionWords made={made} coachName="Your" />
      {made.status === 'open' && <Answer bookingId={bookingId} given={made.coachAnswer} />}
    </section>
  );
}

function Answer({ bookingId, given }: { bookingId: BookingId; given: string }) {
  const { id } = useSignedInUser();
  const [answer, setAnswer, forget] = useLocalDraft(id, `objection-answer:${bookingId}`, given);
  const utils = trpc.useUtils();
  const send = trpc.reviews.answerObjection.useMutation({
    onSuccess: async () => {
      forget();
      await utils.reviews.objectionToMe.invalidate({ bookingId });
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate({ bookingId, answer });
      }}
    >
      <Textarea
        label="Your side"
        description="The candidate and support read it."
        autosize
        minRows={3}
        minLength={20}
        maxLength={3000}
        value={answer}
        onChange={({ currentTarget: { value } }) => setAnswer(value)}
        required
      />
      <ErrorMessage error={send.error} safe="What you wrote is kept on this device." />
      <div className={styles.acts}>
        <Button type="submit" loading={send.isPending}>
          {given ? 'Replace my answer' : 'Send my answer'}
        </Button>
      </div>
    </form>
  );
}
