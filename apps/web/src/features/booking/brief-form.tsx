import { TARGET_LEVELS, type TargetLevel } from '@app/shared/booking/brief';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import styles from './brief-form.module.css';
import { BriefSaved } from './brief-saved.tsx';
import { CandourContract } from './candour-contract.tsx';
import type { useBrief } from './use-brief.ts';

const LEVEL_LABEL: Record<TargetLevel, string> = {
  entry: 'First steps',
  mid: 'In the middle',
  senior: 'Senior',
  lead: 'Leads others',
  executive: 'Executive',
};

type Props = {
  writing: ReturnType<typeof useBrief>;
  coach: string;
  /** Until when it can be written, in words. */
  until: string;
  /** When the coach sees it: 'after you pay', 'at once'. */
  seen: string;
};

/** What the candidate tells the coach beforehand, and how they want to be told. */
export function BriefForm({ writing, coach, until, seen }: Props) {
  const { brief, change } = writing;
  return (
    <>
      <section className={styles.part} aria-labelledby="brief-title">
        <h2 id="brief-title">
          What should {coach} know? <small>all of it can wait until {until}</small>
        </h2>
        <div className={styles.two}>
          <TextInput
            label="Role you want"
            value={brief.targetRole}
            onChange={(event) => change({ targetRole: event.currentTarget.value })}
            maxLength={200}
          />
          <TextInput
            label="Company, or what kind"
            value={brief.targetCompany}
            onChange={(event) => change({ targetCompany: event.currentTarget.value })}
            maxLength={200}
          />
        </div>
        <NativeSelect
          label="Level"
          className={styles.level}
          data={TARGET_LEVELS.map((value) => ({ value, label: LEVEL_LABEL[value] }))}
          value={brief.level}
          onChange={(event) => change({ level: event.currentTarget.value as TargetLevel })}
        />
        <Textarea
          label="Your background"
          description={`Your CV as text, or the few lines that matter. Only ${coach} sees it.`}
          value={brief.background}
          onChange={(event) => change({ background: event.currentTarget.value })}
          maxLength={8000}
          minRows={4}
          maxRows={14}
        />
        <Textarea
          label="Job ad"
          description="Paste its text, so that it is there even when the ad goes offline."
          value={brief.jobAdvert}
          onChange={(event) => change({ jobAdvert: event.currentTarget.value })}
          maxLength={8000}
          minRows={3}
          maxRows={14}
        />
        <Textarea
          label="What to probe"
          description="Where you go quiet, what they asked last time, what you would rather not be asked."
          classNames={{ input: styles.said ?? '' }}
          value={brief.toProbe}
          onChange={(event) => change({ toProbe: event.currentTarget.value })}
          maxLength={2000}
          minRows={3}
          maxRows={10}
        />
        <BriefSaved state={writing.state} error={writing.error} seen={`${coach} sees it ${seen}.`} />
      </section>
      <CandourContract brief={brief} change={change} coach={coach} />
    </>
  );
}
