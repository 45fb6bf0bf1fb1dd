import { useEffect, useState } from 'react';
import styles from './report-frame.module.css';

export type ContentsEntry = {
  id: string;
  title: string /** Closed still; said in place of a link. */;
  closed?: string;
};

/** The list beside a report, with the part that is being read. */
export function ReportContents({ entries }: { entries: readonly ContentsEntry[] }) {
  const current = useCurrentSection(entries);
  return (
    <nav className={styles.contents} aria-label="In this report">
      <ol>
        {entries.map(({ id, title, closed }) => (
          <li key={id}>
            {closed ? (
              <span>
                {title}
                <br />
                {closed}
              </span>
            ) : (
              <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
                {title}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The last heading that has passed the upper third of the window. */
function useCurrentSection(entries: readonly ContentsEntry[]): string | undefined {
  const [current, setCurrent] = useState(entries[0]?.id);
  useEffect(() => {
    const look = () => {
      const passed = entries.filter(({ id }) => {
        const heading = document.getElementById(id);
        return heading && heading.getBoundingClientRect().top < window.innerHeight / 3;
      });
      setCurrent((passed.at(-1) ?? entries[0])?.id);
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [entries]);
  return current;
}
