import styles from './fault-list.module.css';

type Props = { title: string; faults: readonly { path: string; reason: string }[] };

/** What is wrong or left to do, each with its place in the rubric. */
export function FaultList({ title, faults }: Props) {
  if (faults.length === 0) return null;
  return (
    <section className={styles.faults} aria-label={title}>
      <p className={styles.title}>{title}</p>
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
