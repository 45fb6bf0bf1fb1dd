import { TICK_WORDS } from '@app/shared/progress/interviewer-answer';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { CallBackRates } from './call-back-rates.tsx';
import { ledgerHeadline } from './ledger-words.ts';
import { Fine, RecordSection, Say } from './record-section.tsx';
import { useLedger } from './use-ledger.ts';

/** Real interviews within the record: what came of them, and what their interviewers said. */
export function CallBacksSection() {
  const { data: ledger } = useLedger();
  if (!ledger) return null;
  const { entries, rates } = ledger;
  const said = entries.flatMap(({ asked }) => (asked?.state === 'answered' ? asked.ticks : []));
  const { lead, stroke } = ledgerHeadline(rates);
  return (
    <RecordSection id="call-backs" title="Call-backs" aside="real interviews, as you told us">
      {entries.length === 0 ? (
        <Say>Whether anything changes out there shows in your real interviews. None is written down yet.</Say>
      ) : (
        <Say>
          {lead} {stroke}.
        </Say>
      )}
      <CallBackRates rates={rates} />
      {said.length > 0 && (
        <Fine>
          Real interviewers named:{' '}
          {[...new Set(said)].map((tick) => TICK_WORDS[tick].toLowerCase()).join('; ')}. One person’s view
          each.
        </Fine>
      )}
      <Fine>
        <Link to={paths.interviews()}>
          {entries.length === 0
            ? 'Write your first interview down'
            : 'All your interviews, and what to ask whom'}
        </Link>
      </Fine>
    </RecordSection>
  );
}
