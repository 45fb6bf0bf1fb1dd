import type { Brief } from '@app/shared/booking/brief';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import styles from './next-session.module.css';

const DIRECTNESS = { gentle: 'Gentle.', straight: 'Straight.', unvarnished: 'Unvarnished.' } as const;

type Props = { brief: Brief | null; name: string; session?: string; isKnown: boolean };

/** A brief as it is read on the way to the session: their own words first, then the facts. */
export function BriefLines({ brief, name, session, isKnown }: Props) {
  const [first, rest] = firstSentence(brief?.toProbe ?? '');
  return (
    <>
      {first && (
        <p className={styles.wants}>
          “<PencilUnderline>{first}</PencilUnderline>
          {rest}”
        </p>
      )}
      <dl className={styles.brief}>
        {brief && (
          <>
            <dt>Aims for</dt>
            <dd>
              <b>{[brief.targetRole, brief.targetCompany].filter(Boolean).join(', ') || 'Not said'}</b>
            </dd>
          </>
        )}
        {session && (
          <>
            <dt>Session</dt>
            <dd>{session}</dd>
          </>
        )}
        <dt>Candour</dt>
        <dd>
          {brief ? (
            <>
              <b>{DIRECTNESS[brief.directness]}</b>{' '}
              {brief.closedTopics.length > 0
                ? `Closed: ${brief.closedTopics.join(', ')}.`
                : 'No topic is closed.'}
            </>
          ) : isKnown ? (
            `${name} has not written a brief yet.`
          ) : (
            ''
          )}
        </dd>
      </dl>
    </>
  );
}

/** The pencil goes under what they said first, which is what they mean most; the rest follows plainly. */
function firstSentence(text: string): [string, string] {
  const words = text.trim().replaceAll(/\s+/g, ' ');
  const end = words.search(/[.!?](\s|$)/);
  return end < 0 ? [words, ''] : [words.slice(0, end + 1), words.slice(end + 1)];
}
