import {
  type Brief,
  CLOSED_TOPICS,
  type ClosedTopic,
  DIRECTNESS,
  type Directness,
} from '@app/shared/booking/brief';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import briefStyles from './brief-form.module.css';
import styles from './candour-contract.module.css';

/** The same truth, three times. */
const SAID: Record<Directness, { label: string; quote: string }> = {
  gentle: {
    label: 'Gentle',
    quote: 'I would have loved to hear what you wanted to know about the job. I was left wondering.',
  },
  straight: {
    label: 'Straight',
    quote: 'You asked me nothing about the job, so I took it that you did not want it.',
  },
  unvarnished: {
    label: 'Unvarnished',
    quote: 'You did not want this job. Nobody who does sits through thirty minutes without one question.',
  },
};

const TOPIC_LABEL: Record<ClosedTopic, string> = {
  accent: 'Accent',
  appearance: 'Appearance',
  age: 'Age',
  grammar: 'Grammar',
  humour: 'Humour',
  nerves: 'Nerves',
};

type Props = { brief: Brief; change: (part: Partial<Brief>) => void; coach: string };

/** How straight, about what, and whether the hard lines are covered until they are tapped. */
export function CandourContract({ brief, change, coach }: Props) {
  const { closedTopics } = brief;
  const toggle = (topic: ClosedTopic) =>
    change({
      closedTopics: closedTopics.includes(topic)
        ? closedTopics.filter((closed) => closed !== topic)
        : [...closedTopics, topic],
    });
  return (
    <section className={briefStyles.part} aria-labelledby="candour-title">
      <h2 id="candour-title">
        How straight shall {coach} be?{' '}
        <small>the answer is the same in all three, only the words change</small>
      </h2>
      <fieldset className={styles.tones} aria-labelledby="candour-title">
        {DIRECTNESS.map((value) => (
          <label key={value} data-tone={value}>
            <input
              type="radio"
              name="directness"
              value={value}
              checked={brief.directness === value}
              onChange={() => change({ directness: value })}
            />
            <b>{SAID[value].label}</b>
            <q>{SAID[value].quote}</q>
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.chips}>
        <legend>What {coach} may speak about</legend>
        {CLOSED_TOPICS.map((topic) => {
          const isOpen = !closedTopics.includes(topic);
          return (
            <button key={topic} type="button" aria-pressed={isOpen} onClick={() => toggle(topic)}>
              <Door isOpen={isOpen} />
              {TOPIC_LABEL[topic]}, {isOpen ? 'open' : 'closed'}
            </button>
          );
        })}
      </fieldset>
      <p className={briefStyles.hint}>
        Press one to open or close it. What you said and how you said it is always open; origin, faith, health
        and family stay shut, whatever you choose.
      </p>
      <div className={styles.cover}>
        <Checkbox
          label="Cover the hard lines until I tap them"
          description="In the report they will look like this. You can read them when you are ready."
          checked={brief.tapToReveal}
          onChange={(event) => change({ tapToReveal: event.currentTarget.checked })}
        />
        <CoveredLine />
      </div>
    </section>
  );
}

function CoveredLine() {
  const [isOpen, setOpen] = useState(false);
  return (
    <button type="button" className={styles.covered} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
      <span aria-hidden={!isOpen}>You came across as someone who would rather be anywhere else.</span>
      {!isOpen && (
        <em>
          Tap to read<span className="sr"> a covered line</span>
        </em>
      )}
    </button>
  );
}

const Door = ({ isOpen }: { isOpen: boolean }) => (
  <svg
    viewBox="0 0 14 17"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={isOpen ? 'M11.5 15V1.5h-9L7 4v12.3L2.5 15V1.5' : 'M2.5 15V1.5h9V15M1 15h12M8.9 8.3v.9'} />
  </svg>
);
