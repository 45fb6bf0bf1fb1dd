import { PageTitle } from '../../ui/page-title.tsx';
import styles from './calibration.module.css';
import { ReferenceComparison } from './reference-comparison.tsx';
import { ReferenceForm } from './reference-form.tsx';
import { type ReferenceSession, Transcript } from './reference-transcript.tsx';
import { useReferenceDraft } from './use-reference-draft.ts';

/** A reference session: first to be read and rated, then beside what was agreed. */
export function ReferenceReading({ session, userId }: { session: ReferenceSession; userId: string }) {
  const { title, setting, number, of, comparison } = session;
  return (
    <div className={styles.sheet}>
      <PageTitle size="medium" tab={title}>
        {title}
      </PageTitle>
      <p className={styles.lead}>
        Session {number} of {of}. {setting}
      </p>
      {comparison ? (
        <ReferenceComparison session={session} comparison={comparison} />
      ) : (
        <Desk session={session} userId={userId} />
      )}
    </div>
  );
}

function Desk({ session, userId }: { session: ReferenceSession; userId: string }) {
  const draft = useReferenceDraft(userId, session);
  return (
    <div className={styles.desk}>
      <section aria-labelledby="transcript">
        <h2 id="transcript" className="sr">
          What was said
        </h2>
        <Transcript session={session} marked={draft.marked} />
      </section>
      <section className={styles.side} aria-labelledby="rating">
        <h2 id="rating" className="sr">
          Your rating
        </h2>
        <ReferenceForm session={session} draft={draft} />
      </section>
    </div>
  );
}
