import { useState } from 'react';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './question-picker.module.css';

const SHOWN = 4;

type Props = {
  bookingId: `bkg_${string}`;
  candidateName: string;
  /** Before the session they are read only; in the room they are marked as asked. */
  canMark: boolean;
};

/** Questions that this candidate was never asked by anybody here, for the coach; and honestly, when there are none. */
export function QuestionPicker({ bookingId, candidateName, canMark }: Props) {
  const utils = trpc.useUtils();
  const [showsAll, setShowsAll] = useState(false);
  const { data, error } = trpc.sessions.questions.useQuery({ bookingId });
  const onSuccess = () => utils.sessions.questions.invalidate({ bookingId });
  const ask = trpc.sessions.askQuestion.useMutation({ onSuccess });
  const takeBack = trpc.sessions.takeQuestionBack.useMutation({ onSuccess });
  if (error) return <ErrorMessage error={error} />;
  if (!data) return null;
  const { left, askedHere } = data;
  const shown = showsAll ? left : left.slice(0, SHOWN);
  return (
    <section className={styles.picker} aria-label={`Questions ${candidateName} has not heard`}>
      <h2>
        Questions {candidateName} has not heard <small>{leftWords(data)}</small>
      </h2>
      {left.length === 0 && (
        <p>
          The bank has nothing new for {candidateName}. Ask one of your own, or follow up on what they told
          you before.
        </p>
      )}
      <ul>
        {shown.map(({ id: questionId, text, dimensions, minutes }) => (
          <li key={questionId}>
            <p>{text}</p>
            <span>
              {dimensions.join(', ')}, {minutes} minutes
            </span>
            {canMark && (
              <button
                type="button"
                aria-label={`Asked: ${text}`}
                disabled={ask.isPending}
                onClick={() => ask.mutate({ bookingId, questionId })}
              >
                Asked
              </button>
            )}
          </li>
        ))}
      </ul>
      {left.length > SHOWN && (
        <button type="button" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Show fewer' : `Show all ${left.length}`}
        </button>
      )}
      <ErrorMessage error={ask.error ?? takeBack.error} />
      {askedHere.length > 0 && (
        <ul aria-label="Asked in this session">
          {askedHere.map(({ id: questionId, text }) => (
            <li key={questionId} data-asked>
              <p>{text}</p>
              {canMark && (
                <button
                  type="button"
                  aria-label={`Not asked after all: ${text}`}
                  disabled={takeBack.isPending}
                  onClick={() => takeBack.mutate({ bookingId, questionId })}
                >
                  Not asked
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type Counts = { left: readonly unknown[]; askedHere: readonly unknown[]; askedBefore: number };

function leftWords({ left, askedHere, askedBefore }: Counts): string {
  const asked = [
    askedHere.length > 0 && `${askedHere.length} asked here`,
    askedBefore > 0 && `${askedBefore} asked before`,
  ];
  return [left.length === 0 ? 'none left' : `${left.length} left`, ...asked].filter(Boolean).join(', ');
}
