import styles from './intent-choice.module.css';

export type Intent = 'candidate' | 'coach';

const CHOICES: readonly { value: Intent; label: string; means: string }[] = [
  { value: 'candidate', label: 'I want to be interviewed', means: 'and told the real reason' },
  { value: 'coach', label: 'I want to interview', means: 'as a coach; you apply next' },
];

/** What an account is for at first; one account may be both later. */
export function IntentChoice({ value, onChange }: { value: Intent; onChange: (intent: Intent) => void }) {
  return (
    <fieldset className={styles.choice}>
      <legend className="sr">What the account is for</legend>
      {CHOICES.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name="intent"
            className="sr"
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
          />
          <b>{choice.label}</b>
          <span>{choice.means}</span>
        </label>
      ))}
    </fieldset>
  );
}
