import type { Experience } from '@app/shared/catalog/coach-profile';
import { firstName } from '@app/shared/identity/person-name';
import { useState } from 'react';
import { CoachExperience } from './coach-experience.tsx';
import { CoachPortrait, type Portrait } from './coach-portrait.tsx';
import styles from './coach-preview.module.css';
import { type Offering, OfferingChoice } from './offering-choice.tsx';

type Previewed = Portrait & { experience: readonly Experience[]; completedSessions: number };
type Props = { coach: Previewed; offerings: readonly Offering[]; timeZone: string };

/** The public page without its times, as it would be with these words. */
export function CoachPreview({ coach, offerings, timeZone }: Props) {
  const [chosenId, setChosenId] = useState(offerings[0]?.id ?? '');
  const first = firstName(coach.displayName);
  return (
    <div className={styles.preview}>
      <CoachPortrait coach={coach} timeZone={timeZone} level={2} />
      {offerings.length > 0 && (
        <section>
          <h3>What you can book</h3>
          <OfferingChoice offerings={offerings} chosenId={chosenId} onChoose={setChosenId} />
        </section>
      )}
      {coach.experience.length > 0 && (
        <section>
          <h3>Where {first} hired</h3>
          <CoachExperience
            experience={coach.experience}
            verifiedAt={coach.experienceVerifiedAt}
            completedSessions={coach.completedSessions}
            firstName={first}
            timeZone={timeZone}
          />
        </section>
      )}
    </div>
  );
}
