import { countFilters, type DirectorySearch } from './directory-search.ts';
import styles from './nobody-fits.module.css';
import type { Directory } from './use-directory.ts';

/** Nobody matches: say so, and offer what is one step away from what was asked. */
export function NobodyFits({ directory: { search, ask, clear } }: { directory: Directory }) {
  const steps: [string, Partial<DirectorySearch>, boolean][] = [
    [
      'Any time',
      { at: undefined, from: undefined, to: undefined },
      Boolean(search.at || search.from || search.to),
    ],
    ['Any price', { price: undefined }, search.price !== undefined],
    ['Any language', { lang: undefined }, Boolean(search.lang)],
    ['Any session type', { type: undefined }, Boolean(search.type)],
    [`Without the words “${search.q}”`, { q: undefined }, Boolean(search.q)],
  ];
  const open = steps.filter(([, , set]) => set);
  return (
    <div className={styles.nobody}>
      <h2>Nobody fits all of this.</h2>
      {open.length > 0 ? (
        <p>One step away from what you asked for:</p>
      ) : (
        <p>No coach is listed yet. Come back soon.</p>
      )}
      <ul>
        {open.map(([label, change]) => (
          <li key={label}>
            <button type="button" onClick={() => ask(change)}>
              {label}
            </button>
          </li>
        ))}
        {countFilters(search) > 1 && (
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
