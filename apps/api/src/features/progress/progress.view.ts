import { candidateContent, type ReportAccess } from '@app/shared/reports/report-visibility';
import { isVerdict } from '@app/shared/reports/verdict';
import { type Rubric, ratedDimensions } from '@app/shared/rubrics/rubric';
import type { RecordedSession } from './progress.repository.ts';

/** `pinned`: every version that the record's reports are pinned to. */
type Seen = { session: RecordedSession; access: ReportAccess; pinned: readonly Rubric[] };
type LevelView = { rubric: string; dimension: string; own: number | null; level: number | null };
type DimensionView = { rubric: string; rubricTitle: string; dimension: string; name: string };

/** A session as the record shows it: of the report only what its page already shows this candidate. */
export function toRecordedSessionView({ session, access, pinned }: Seen) {
  const { bookingId, sessionType, startsAt, coach, selfRating } = session;
  const isOpen = access === 'text' || access === 'all';
  const content = isOpen ? candidateContent(session.content, access) : null;
  // Whoever asked to choose the moment meets a hard truth in its report first, never here.
  const isCovered = session.tapToReveal === true && access !== 'all';
  const truths = isCovered ? [] : (content?.hardTruths ?? []);
  const verdict = content?.verdict.callBack ?? null;
  return {
    bookingId,
    sessionType,
    startsAt: startsAt.toString(),
    coach,
    access,
    verdict: isVerdict(verdict) ? verdict : null,
    guess: selfRating && {
      verdict: selfRating.verdictGuess,
      callBackChance: selfRating.callBackChance,
    },
    /** With the versions under which the levels were given. */
    rubrics: isOpen ? session.content.rubrics : [],
    levels: isOpen ? toLevelViews(session, access, pinned) : [],
    truths: truths.flatMap(({ category, severity }) => (category ? [{ category, severity }] : [])),
    isCovered: isOpen && isCovered,
    focusPoints: (content?.focusPoints ?? []).map(({ id, title, cue }) => ({ id, title, cue })),
  };
}

/** The coach's levels with the candidate's own beside them; until they are open, the own ones alone. */
function toLevelViews(
  { content, selfRating }: RecordedSession,
  access: 'text' | 'all',
  pinned: readonly Rubric[],
) {
  const given = access === 'all' ? content.ratings : [];
  const rubrics = content.rubrics.flatMap((pin) => pinned.find((rubric) => isPinned(rubric, pin)) ?? []);
  const rated = access === 'all' ? given : ratedDimensions(rubrics);
  return rated.map(({ rubric, dimension }): LevelView => {
    const isThis = (one: { rubric: string; dimension: string }) =>
      one.rubric === rubric && one.dimension === dimension;
    return {
      rubric,
      dimension,
      own: selfRating?.ratings.find(isThis)?.level ?? null,
      level: given.find(isThis)?.level ?? null,
    };
  });
}

const isPinned = (rubric: Rubric, { id, version }: { id: string; version: string }) =>
  rubric.id === id && rubric.version === version;

/** What the dimensions are called, each once, as the latest report that rates them calls them. */
export function toDimensionViews(levels: readonly LevelView[], pinned: readonly Rubric[]): DimensionView[] {
  const keys = new Map(levels.map((level) => [`${level.rubric}:${level.dimension}`, level]));
  return [...keys.values()].map(({ rubric, dimension }) => {
    const versions = pinned.filter(({ id }) => id === rubric);
    const known = versions.findLast(({ dimensions }) => dimensions.some(({ id }) => id === dimension));
    const about = known?.dimensions.find(({ id }) => id === dimension);
    return { rubric, rubricTitle: known?.title ?? rubric, dimension, name: about?.name ?? dimension };
  });
}
