import { trpc } from '../../trpc.ts';
import { type DirectorySearch, toQuestion } from './directory-search.ts';
import styles from './nobody-fits.module.css';
import type { Directory } from './use-directory.ts';

type Step = { label: string; change: Partial<DirectorySearch>; isSet: boolean };

/** Nobody matches: say so, and offer what is one step away from what was asked, with who would be there. */
export function NobodyFits({ directory: { search, timeZone, ask, clear } }: { directory: Directory }) {
  const steps = stepsAway(search);
  const answers = trpc.useQueries((ask) =>
    steps.map(({ change }) =>
      ask.booking.findCoaches(toQuestion({ ...search, page: undefined, ...change }, timeZone)),
    ),
  );
  const fitting = steps
    .map((step, index) => ({ ...step, total: answers[index]?.data?.total }))
    .filter(({ total }) => total !== 0);
  return (
    <div className={styles.nobody}>
      <h2>{fitting.length > 0 ? 'One step away from what you asked for' : wordsForNone(steps)}</h2>
      <ul>
        {fitting.map(({ label, change, total }) => (
          <li key={label}>
            <button type="button" onClick={() => ask(change)}>
              {label}
              <span>{total === undefined ? '' : total === 1 ? '1 coach' : `${total} coaches`}</span>
            </button>
          </li>
        ))}
        {steps.length > 1 && (
          <li>
            <button type="button" onClick={clear}>
              Everybody
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

const wordsForNone = (steps: readonly Step[]): string =>
  steps.length > 0 ? 'Nobody with one wish less, either' : 'No coach is listed yet';

function stepsAway({ q, at, from, to, price, lang, type }: DirectorySearch): Step[] {
  return [
    {
      label: 'Any time',
      change: { at: undefined, from: undefined, to: undefined },
      isSet: Boolean(at || from || to),
    },
    { label: 'Any price', change: { price: undefined }, isSet: price !== undefined },
    { label: 'Any language', change: { lang: undefined }, isSet: Boolean(lang) },
    { label: 'Any session type', change: { type: undefined }, isSet: Boolean(type) },
    { label: `Without the words “${q}”`, change: { q: undefined }, isSet: Boolean(q) },
  ].filter(({ isSet }) => isSet);
}
