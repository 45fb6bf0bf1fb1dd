import { PageTitle } from '../../ui/page-title.tsx';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import { weekPartsOf } from './directory-search.ts';
import type { Directory } from './use-directory.ts';

const WORDS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

/** The answer as a sentence: how many fit, and what was asked of them. */
export function DirectoryTitle({ directory: { search, answer } }: { directory: Directory }) {
  const total = answer.data?.total;
  if (total === undefined) return <PageTitle size="medium">Find a coach</PageTitle>;
  const count = `${answer.data?.atLeast ? 'More than ' : ''}${WORDS[total] ?? total}`;
  const noun = total === 1 ? 'coach' : 'coaches';
  const when = whenWords(weekPartsOf(search), Boolean(search.from || search.to));
  return (
    <PageTitle size="medium" tab="Find a coach">
      {when ? (
        <>
          {count} {noun} {total === 1 ? 'is' : 'are'} <PencilUnderline>free {when}</PencilUnderline>.
        </>
      ) : (
        <>
          {count} {noun} who {total === 1 ? 'says' : 'say'} what interviewers{' '}
          <PencilUnderline>think and never tell you</PencilUnderline>.
        </>
      )}
    </PageTitle>
  );
}

function whenWords(parts: string[], hasDays: boolean): string {
  if (parts.length === 0) return hasDays ? 'on the days you named' : '';
  const days = new Set(parts.map((part) => part[0]));
  const times = new Set(parts.map((part) => part[1]));
  const weekdays = [...days].every((day) => Number(day) <= 5);
  const weekend = [...days].every((day) => Number(day) > 5);
  if (times.size === 1 && times.has('e')) return weekdays ? 'on your weekday evenings' : 'on your evenings';
  if (weekend) return 'on your weekends';
  return 'at your hours';
}
