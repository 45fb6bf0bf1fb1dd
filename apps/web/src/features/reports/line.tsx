import { type ReactNode, useContext } from 'react';
import styles from './line.module.css';
import { LinesContext } from './lines-context.ts';

type Props = {
  /** Where it stands in the report: `hardTruths.h1.statement`. */
  path: string;
  text: string;
  /** The same words dressed up, where the page does more than print them. */
  children?: ReactNode;
};

const STATE = {
  waiting: 'contested',
  answered: 'contested',
  upheld: 'contested; it stands',
  struck: 'struck',
};

/** One line of a report: struck where it was struck, and to be contested while that is what the reader does. */
export function Line({ path, text, children = text }: Props) {
  const { contested, onContest } = useContext(LinesContext);
  const before = contested.find((line) => line.path === path);
  const isAsItWas = before?.line === text;
  if (text.trim() === '') return null;
  return (
    <>
      {before?.state === 'struck' && isAsItWas ? <s className={styles.struck}>{children}</s> : children}
      {before && (
        <a className={styles.state} href="#contested">
          {isAsItWas ? STATE[before.state] : 'changed since it was contested'}
        </a>
      )}
      {!before && onContest && (
        <button type="button" className={styles.contest} onClick={() => onContest(path, text)}>
          Contest<span className="sr">: {text.slice(0, 60)}</span>
        </button>
      )}
    </>
  );
}
