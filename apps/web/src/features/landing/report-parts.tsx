import { MarginNote } from '../../ui/margin-note.tsx';
import { Tag } from '../../ui/tag.tsx';
import { CuriosityPart } from './curiosity-part.tsx';
import { PerceptionGap } from './perception-gap.tsx';
import { ProspectsClose } from './prospects-close.tsx';
import styles from './report-parts.module.css';

/** What every report holds besides the answer. */
export function ReportParts() {
  return (
    <>
      <TwoVoices />
      <div className={styles.spread}>
        <TheUnsaid />
        <PerceptionGap />
      </div>
      <div className={styles.spread} data-flip>
        <CuriosityPart />
        <ProspectsClose />
      </div>
      <div className={`${styles.spread} ${styles.yours}`} data-flip>
        <h3>The report is yours</h3>
        <p>
          You and your coach can read it, and nobody else. Export it, or share it through a link that ends
          when you say and can leave out the hard parts. You may contest any line once, and it will be
          answered.
        </p>
      </div>
    </>
  );
}

function TwoVoices() {
  return (
    <div className={styles.cell}>
      <h3>Two voices</h3>
      <p>What you would have been sent, and what would have been said about you once you had left.</p>
      <div className={styles.voices}>
        <div>
          <h4>What Leonie would have been sent</h4>
          <div className={styles.sent}>
            <p>Dear Leonie,</p>
            <p>
              Thank you for taking the time to meet us. You have an impressive background and this was a
              difficult decision. On this occasion we have chosen to proceed with a candidate whose experience
              is a closer match.
            </p>
            <p>We will keep your details on file.</p>
          </div>
        </div>
        <div>
          <h4>What was said once the door was shut</h4>
          <div className={styles.said}>
            <p>“Everything she said was right. I kept waiting for her to ask me something.”</p>
            <p>
              “I told her we had lost our biggest customer, and she let it lie there. If that doesn’t make her
              curious, what will?”
            </p>
          </div>
        </div>
      </div>
    </div>
  );
}

function TheUnsaid() {
  return (
    <div className={styles.cell}>
      <h3>The unsaid</h3>
      <p>
        One or two hard truths, for strong people too. This one was written to somebody who would be called
        back.
      </p>
      <div>
        <p className={styles.tags}>
          <Tag tone="costly">Costly</Tag>
          <Tag>Rambling</Tag>
        </p>
        <p className={styles.statement}>
          You came across as someone who cannot stop: three of your six answers ran past three minutes, and in
          two of them I had stopped listening before the result.
        </p>
        <MarginNote at="12:24">The answer lasted 3 min 22 s. The idea itself came at 3 min 05 s.</MarginNote>
        <p className={styles.cue}>
          <span className="label">What to do instead</span>
          <span className="mark">
            When I hear myself say “to give you some background”, I stop and say the result.
          </span>
        </p>
      </div>
    </div>
  );
}
