import { SESSION_TYPE_LABEL, SESSION_TYPES } from '@app/shared/catalog/session-type';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import styles from './directory-filters.module.css';
import { LENGTHS, languagesOf, minutesOf, sessionTypesOf, toggled } from './directory-search.ts';
import { FreeHoursFilter } from './free-hours-filter.tsx';
import { PriceFilter } from './price-filter.tsx';
import type { Directory } from './use-directory.ts';

const LANGUAGES_SHOWN = 5;

/** What can be asked of the directory; each choice goes into the address at once. */
export function DirectoryFilters({ directory }: { directory: Directory }) {
  const { search, facets, ask } = directory;
  const [allLanguages, setAllLanguages] = useState(false);
  const types = sessionTypesOf(search);
  const spoken = languagesOf(search);
  const known = facets?.languages ?? [];
  const languages = allLanguages ? known : known.slice(0, LANGUAGES_SHOWN);
  const countOf = (type: string) =>
    facets?.sessionTypes.find(({ sessionType }) => sessionType === type)?.coaches ?? 0;
  return (
    <div className={styles.filters}>
      <fieldset>
        <legend>Session type</legend>
        <div className={styles.checks}>
          {SESSION_TYPES.map((type) => (
            <Choice
              key={type}
              label={SESSION_TYPE_LABEL[type]}
              count={countOf(type)}
              checked={types.includes(type)}
              onChange={() => ask({ type: toggled(types, type) })}
            />
          ))}
        </div>
      </fieldset>
      <FreeHoursFilter directory={directory} />
      <fieldset>
        <legend>Length</legend>
        <div className={styles.checks}>
          {LENGTHS.map((minutes) => (
            <Checkbox
              key={minutes}
              label={`${minutes} minutes`}
              checked={minutesOf(search) === minutes}
              onChange={(event) => ask({ minutes: event.currentTarget.checked ? minutes : undefined })}
            />
          ))}
        </div>
      </fieldset>
      <PriceFilter directory={directory} />
      <fieldset>
        <legend>Spoken in the session</legend>
        <div className={styles.checks}>
          {languages.map(({ language, coaches }) => (
            <Choice
              key={language}
              label={language}
              count={coaches}
              checked={spoken.includes(language)}
              onChange={() => ask({ lang: toggled(spoken, language) })}
            />
          ))}
        </div>
        {known.length > LANGUAGES_SHOWN && (
          <button type="button" className={styles.plain} onClick={() => setAllLanguages(!allLanguages)}>
            {allLanguages ? 'Fewer languages' : `All ${known.length} languages`}
          </button>
        )}
      </fieldset>
    </div>
  );
}

type ChoiceProps = { label: string; count: number; checked: boolean; onChange: () => void };

function Choice({ label, count, checked, onChange }: ChoiceProps) {
  return (
    <div className={styles.choice}>
      <Checkbox label={label} checked={checked} onChange={onChange} />
      <span className="num">{count}</span>
    </div>
  );
}
