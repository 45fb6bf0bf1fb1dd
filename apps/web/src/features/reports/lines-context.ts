import { createContext } from 'react';
import type { RouterOutputs } from '../../trpc.ts';

type ContestedLine = Pick<
  Extract<RouterOutputs['reports']['read'], { access: 'text' | 'all' }>['lines'][number],
  'path' | 'line' | 'state'
>;

type Lines = {
  /** What was contested before, and where it stands. */
  contested: readonly ContestedLine[];
  /** Given while the candidate is choosing a line to contest. */
  onContest?: (path: string, text: string) => void;
};

/** What a report's lines need to know of each other, wherever they stand on the page. */
export const LinesContext = createContext<Lines>({ contested: [] });
