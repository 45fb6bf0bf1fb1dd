import { NO_DIFFERENCE_SENTENCE } from '@app/shared/progress/outcome-tier';
import { OUTCOME_CAVEAT } from '@app/shared/progress/outcome-words';
import type { RouterOutputs } from '../../trpc.ts';
import { formatDate } from '../../ui/format-time.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import { DeviationStrip } from './deviation-strip.tsx';
import { Need, NeedsList } from './needs-list.tsx';
import { expectedByWords, inAHundred, signed } from './outcome-figures.ts';
import { TIER_WORDS } from './outcome-tier-line.tsx';
import styles from './own-outcomes.module.css';
import { Fine, RecordSection, Say } from './record-section.tsx';

type Own = RouterOutputs['outcomes']['asCoach'];

/** What followed for a coach's candidates. Most coaches have too little for a word, and that is a full answer. */
export function OwnOutcomes({ own }: { own: Own }) {
  const { tier, figures } = own;
  return (
    <div className={styles.sheet}>
      <PageTitle tab="Real interviews">
        After a booking with you, in real interviews: <PencilUnderline>{tier}</PencilUnderline>.
      </PageTitle>
      <p className={styles.lead}>
        Candidates tell us what came of their real interviews. We set that beside what was to be expected of
        people like them, counted from the day they booked. {OUTCOME_CAVEAT}
      </p>
      {figures ? <WithTier own={own} figures={figures} /> : <WithoutTier own={own} />}
    </div>
  );
}

function WithTier({ own, figures }: { own: Own; figures: NonNullable<Own['figures']> }) {
  const { ifSilentFailed, ifSilentCalled, dependsOnSilence } = figures;
  return (
    <RecordSection id="figures" title="What it rests on">
      <Say>{own.noDifference ? NO_DIFFERENCE_SENTENCE : TIER_WORDS[own.tier]}</Say>
      <DeviationStrip {...figures} />
      <Fine>
        {own.interviews} interviews of {own.candidates} candidates. Beside the average coach{' '}
        {signed(figures.deviation)} in a hundred, and the band is where it lies four times in five; drawn to
        the average as far as the numbers are small. {expectedByWords(figures.expectedBy)}
      </Fine>
      <Fine>
        {inAHundred(own.responseRate)} in a hundred told us what came of it. If all the silent failed, your
        candidates did {signed(ifSilentFailed)} against what was expected; if all were called back,{' '}
        {signed(ifSilentCalled)}. {dependsOnSilence && 'So it depends on who did not answer.'}
      </Fine>
      <SeenBy />
    </RecordSection>
  );
}

/** The usual answer: how far there is to go, in strokes that fill. */
function WithoutTier({ own: { interviews, candidates, responseRate, needs, estimatedOn } }: { own: Own }) {
  return (
    <RecordSection
      id="figures"
      title="How much there is"
      aside={estimatedOn ? `as of ${formatDate(estimatedOn)}` : ''}
    >
      <Say>
        That is the usual answer, and no judgement. So few people would say more about luck than about you.
      </Say>
      <NeedsList>
        <Need name="Real interviews told" has={interviews} needs={needs.interviews} />
        <Need name="Candidates they belong to" has={candidates} needs={needs.candidates} />
        <Need
          name="Of a hundred asked, answered"
          has={interviews === 0 ? 0 : inAHundred(responseRate)}
          needs={inAHundred(needs.responseRate)}
        />
      </NeedsList>
      <Fine>
        A word appears here once all three lines are full. You can help by telling candidates to write their
        interviews down; we ask them on days 7 and 21. Until then we keep the results to ourselves: among so
        few you would know whose they are.
      </Fine>
      <SeenBy />
    </RecordSection>
  );
}

const SeenBy = () => (
  <Fine>
    Your page shows the word once there is one, and never a figure or a place among others. Nobody can sort or
    search by it.
  </Fine>
);
