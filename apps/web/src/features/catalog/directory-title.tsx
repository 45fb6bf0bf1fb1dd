import { PageTitle } from '../../ui/page-title.tsx';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import { weekPartsOf } from './directory-search.ts';
import type { Directory } from './use-directory.ts';
import { whenWords } from './when-words.ts';

const WORDS = [
  'Nobody',
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
  const when = freeWords(weekPartsOf(search), Boolean(search.from || search.to));
  if (total === 0) {
    return (
      <PageTitle size="medium" tab="Find a coach">
        {answer.data?.atLeast ? 'Of the first thousands, nobody ' : 'Nobody '}
        {when ? 'who fits is ' : 'fits '}
        <PencilUnderline>{when ? `free ${when}` : 'all of this'}</PencilUnderline>.
      </PageTitle>
    );
  }
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

function freeWords(parts: string[], hasDays: boolean): string {
  if (parts.length === 0) return hasDays ? 'on the days you named' : '';
  const words = whenWords(parts);
  return words
    ? `on your ${words.replace(/^(Week|Even|Morn|Mid)/, (start) => start.toLowerCase())}`
    : 'at your hours';
}
