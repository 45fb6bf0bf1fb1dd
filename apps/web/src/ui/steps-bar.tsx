import styles from './steps-bar.module.css';

type Props = {
  steps: readonly { name: string; isDone: boolean }[];
  current: number;
  onGo(step: number): void;
};

/** Where somebody is in a form of a few steps; each can be gone back to. */
export function StepsBar({ steps, current, onGo }: Props) {
  return (
    <nav className={styles.steps} aria-label="Steps">
      {steps.map(({ name, isDone }, step) => (
        <button
          key={name}
          type="button"
          data-state={isDone ? 'done' : 'open'}
          aria-current={step === current ? 'step' : undefined}
          aria-label={`${name}${isDone ? ', given' : ''}`}
          onClick={() => onGo(step)}
        >
          <i />
        </button>
      ))}
    </nav>
  );
}
