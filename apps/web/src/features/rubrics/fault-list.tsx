import styles from './fault-list.module.css';

type Props = { title: string; faults: readonly { path: string; reason: string }[] };

/** What is wrong or left to do, each with its place in the rubric. */
export function FaultList({ title, faults }: Props) {
  if (faults.length === 0) return null;
  return (
    <section className={styles.faults} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {faults.map(({ path, reason }) => (
          <li key={`${path} ${reason}`}>
            <code>{path || 'The file'}</code> {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
