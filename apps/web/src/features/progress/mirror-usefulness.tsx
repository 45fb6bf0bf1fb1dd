import { LevelStrip } from './level-strip.tsx';
import type { Mirror } from './marking-words.ts';
import { Need, NeedsList } from './needs-list.tsx';
import { Fine, RecordSection, Say } from './record-section.tsx';

/** How useful candidates found the reports, as if every answer had been the same: a “no” costs nothing. */
export function MirrorUsefulness({ mirror: { usefulness, needs } }: { mirror: Mirror }) {
  const { answers, figures } = usefulness;
  if (!figures) {
    return (
      <RecordSection id="usefulness" title="Useful to candidates">
        <Say>We ask two weeks later, when the sting is gone, and keep it until there are enough answers.</Say>
        <NeedsList>
          <Need name="Candidates who answered" has={answers} needs={needs.usefulness} />
        </NeedsList>
        <Fine>Of fewer, you would know who said what.</Fine>
      </RecordSection>
    );
  }
  const { value, lo80, hi80, market } = figures;
  const place =
    lo80 > market
      ? 'a little more than usual'
      : hi80 < market
        ? 'a little less than usual'
        : 'about as usual';
  return (
    <RecordSection id="usefulness" title="Useful to candidates" aside={`${answers} answers`}>
      <Say>
        Your reports are found useful {place}, at {value.toFixed(1)} of 5.
      </Say>
      <LevelStrip
        {...{ value, lo: lo80, hi: hi80, from: 1, to: 5, beside: market }}
        spoken={`${value.toFixed(1)} of 5, likely between ${lo80.toFixed(1)} and ${hi80.toFixed(1)}; ${market.toFixed(1)} is usual.`}
      />
      <Fine>
        {value.toFixed(1)}, likely between {lo80.toFixed(1)} and {hi80.toFixed(1)}; the line is the usual{' '}
        {market.toFixed(1)}. It is worked out as if you had said yes and no as often as everybody: telling
        somebody no costs you nothing here. Few answers are drawn towards the usual.
      </Fine>
    </RecordSection>
  );
}
