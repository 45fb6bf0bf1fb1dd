import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { LevelStrip } from './level-strip.tsx';
import { AGREEMENT_BAND, type Mirror } from './marking-words.ts';
import { Need, NeedsList } from './needs-list.tsx';
import { inAHundred } from './outcome-figures.ts';
import { Fine, RecordSection, Say } from './record-section.tsx';

const two = (value: number) => value.toFixed(2).replace(/^0/, '').replace('-0', '−');

/** How far a coach and a colleague agree who rated the same session without seeing each other's marks. */
export function MirrorAgreement({ mirror: { agreement, needs } }: { mirror: Mirror }) {
  const { icc, alpha, sessions, exact, withinOne } = agreement;
  const near = `On ${sessions} ${sessions === 1 ? 'session' : 'sessions'} so far ${inAHundred(exact)} in a hundred of your levels were the very same, and ${inAHundred(withinOne)} no more than one apart.`;
  if (!icc && !alpha) {
    return (
      <RecordSection id="agreement" title="Beside a second pair of eyes">
        <Say>
          {sessions === 0
            ? 'Nobody has rated the same session as you yet.'
            : 'Too few sessions have been rated by you and by somebody else, blind.'}
        </Say>
        <NeedsList>
          <Need name="Sessions rated by two, blind" has={sessions} needs={needs.agreement} />
        </NeedsList>
        <Fine>
          {sessions > 0 && `${near} `}With so few that says little, so there is no coefficient below{' '}
          {needs.agreement}. Each <Link to={paths.coachCalibration()}>reference session</Link> that you read
          counts, and each session that a second coach rated for its candidate.
        </Fine>
      </RecordSection>
    );
  }
  return (
    <RecordSection id="agreement" title="Beside a second pair of eyes" aside={`${sessions} sessions, blind`}>
      <Say>
        {alpha
          ? `Level by level your agreement is ${AGREEMENT_BAND[alpha.band]}.`
          : `Session by session your agreement is ${AGREEMENT_BAND[icc!.band]}.`}
      </Say>
      {alpha && <Coefficient name="Krippendorff’s α, level by level" found={alpha} />}
      {icc && <Coefficient name="ICC(2,1), mean of each session" found={icc} />}
      <Fine>
        {near} The bands hold the likely range, four times in five; the word goes by α ≥ .80 dependable, .667
        to .80 tentative, and for the ICC by the lower end.
      </Fine>
    </RecordSection>
  );
}

type Found = { value: number; lo: number; hi: number; band: keyof typeof AGREEMENT_BAND };

function Coefficient({ name, found: { value, lo, hi, band } }: { name: string; found: Found }) {
  const words = `${two(value)}, likely between ${two(lo)} and ${two(hi)}: ${AGREEMENT_BAND[band]}`;
  return (
    <>
      <LevelStrip {...{ value, lo, hi, from: -0.2, to: 1, beside: 0 }} spoken={`${name}: ${words}.`} />
      <Fine>
        {name}: {words}.
      </Fine>
    </>
  );
}
