import type { ClosedTopic } from '../booking/brief.ts';
import type { HardTruthCategory } from './hard-truth-category.ts';
import { block, type Finding, warning } from './quality-finding.ts';
import { narrativeOf, type Passage } from './quality-narrative.ts';
import { matchesOf } from './quality-text.ts';
import { TOPIC_WORDS } from './quality-words.ts';
import type { ReportDraft } from './report.schema.ts';

const TOPIC_OF: Partial<Record<HardTruthCategory, ClosedTopic>> = {
  grammar_register: 'grammar',
  cold_humourless: 'humour',
  visible_nerves: 'nerves',
};

/** What the topics are called in a sentence. */
export const TOPIC_NAMES: Record<ClosedTopic, string> = {
  accent: 'their accent',
  appearance: 'how they look',
  age: 'their age',
  grammar: 'their grammar',
  humour: 'humour',
  nerves: 'their nerves',
};

/** The topic that a kind of truth would open, if it is one that a candidate can close. */
export const topicOf = (category: HardTruthCategory): ClosedTopic | undefined => TOPIC_OF[category];

/** Whether the candidate closed the topic of this kind of truth. */
export const isClosedCategory = (category: HardTruthCategory, closed: readonly ClosedTopic[]): boolean => {
  const topic = topicOf(category);
  return topic !== undefined && closed.includes(topic);
};

const CORE = /^(hardTruths|focusPoints|realReason)/;

/**
 * K01: the candour contract. A topic that the candidate closed before the session stays closed: no truth of its
 * kind, none of its words in what they are told about themself; elsewhere a word of it is a warning. What the
 * candidate said about it themself may be quoted.
 */
export function checkContract(report: ReportDraft, closed: readonly ClosedTopic[]): Finding[] {
  if (closed.length === 0) return [];
  const kinds = report.hardTruths.flatMap(({ category }, at) => {
    const topic = category ? topicOf(category) : undefined;
    return topic && closed.includes(topic) ? [closedKind(`hardTruths.${at}.category`, topic)] : [];
  });
  const words = narrativeOf(report).flatMap((passage) => closed.flatMap((topic) => wordsOf(passage, topic)));
  return [...kinds, ...words];
}

const closedKind = (path: string, topic: ClosedTopic) =>
  block('K01', path, {
    title: 'They asked not to hear about this',
    message: `Before the session they closed ${TOPIC_NAMES[topic]}. Keep your word, and tell them the next most useful thing.`,
  });

function wordsOf({ path, text }: Passage, topic: ClosedTopic): Finding[] {
  const [match] = matchesOf(text, TOPIC_WORDS[topic]);
  if (!match) return [];
  const words = {
    title: 'They asked not to hear about this',
    message: `Before the session they closed ${TOPIC_NAMES[topic]}. Say it without “${match}”, or leave it out.`,
    match,
  };
  return [CORE.test(path) ? block('K01', path, words) : warning('K01', path, words)];
}
