import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { formatMoney } from '@app/shared/money/format-money';
import { IconX } from '@tabler/icons-react';
import { usePublicConfig } from '../../lib/public-config.ts';
import { formatDate } from '../../ui/format-time.ts';
import styles from './directory-chips.module.css';
import {
  type DirectorySearch,
  languagesOf,
  minutesOf,
  sessionTypesOf,
  toggled,
  weekPartsOf,
} from './directory-search.ts';
import type { Directory } from './use-directory.ts';
import { whenWords } from './when-words.ts';

type Chip = { label: string; without: Partial<DirectorySearch> };

/** What is asked for, each to be taken back by itself. */
export function DirectoryChips({ directory }: { directory: Directory }) {
  const currency = usePublicConfig()?.currency ?? 'EUR';
  const chips = chipsOf(directory.search, currency);
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="What you ask for">
      {chips.map(({ label, without }) => (
        <li key={label}>
          <button type="button" onClick={() => directory.ask(without)}>
            <span className="sr">Take away: </span>
            {label}
            <IconX size={15} aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.all} onClick={directory.clear}>
          Clear all
        </button>
      </li>
    </ul>
  );
}

function chipsOf(search: DirectorySearch, currency: string): Chip[] {
  const types = sessionTypesOf(search);
  const spoken = languagesOf(search);
  const parts = weekPartsOf(search);
  return [
    ...(search.q ? [{ label: `“${search.q}”`, without: { q: undefined } }] : []),
    ...(parts.length > 0 ? [{ label: whenWords(parts) ?? 'Your hours', without: { at: undefined } }] : []),
    ...(search.from || search.to
      ? [{ label: daysWords(search), without: { from: undefined, to: undefined } }]
      : []),
    ...(search.price === undefined
      ? []
      : [
          {
            label: `Up to ${formatMoney({ amountMinor: search.price * 100, currency })}`,
            without: { price: undefined },
          },
        ]),
    ...(minutesOf(search) === null
      ? []
      : [{ label: `${search.minutes} minutes`, without: { minutes: undefined } }]),
    ...types.map((type) => ({ label: SESSION_TYPE_LABEL[type], without: { type: toggled(types, type) } })),
    ...spoken.map((language) => ({ label: language, without: { lang: toggled(spoken, language) } })),
  ];
}

function daysWords({ from, to }: DirectorySearch): string {
  const [first, last] = [from, to].map((date) => isDate(date) && formatDate(date));
  if (first && last) return `${first} to ${last}`;
  return first ? `From ${first}` : last ? `Until ${last}` : 'Some days';
}

const isDate = (written: string | undefined): written is string => /^\d{4}-\d{2}-\d{2}$/.test(written ?? '');
