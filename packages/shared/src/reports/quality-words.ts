import type { ClosedTopic } from '../booking/brief.ts';

/** The English word lists behind the checks. Another language brings its own lists and skips the reading grade. */

/** Words that fit anybody, so they tell this candidate nothing. */
export const VAGUE_WORDS = [
  'good',
  'great',
  'nice',
  'fine',
  'okay',
  'ok',
  'solid',
  'decent',
  'amazing',
  'awesome',
  'excellent',
  'bad',
  'poor',
  'somewhat',
  'overall',
  'generally',
  'basically',
  'stuff',
  'things',
  'vibe',
  'presence',
  'polish',
  'polished',
  'professional',
  'dynamic',
  'strong',
  'weak',
  'impressive',
] as const;

export const VAGUE_PHRASES = [
  'communication skills',
  'soft skills',
  'be yourself',
  'be more',
  'more confident',
  'just relax',
  'work on your',
  'keep it up',
  'room for improvement',
  'needs improvement',
  'step up',
  'in terms of',
  'think outside',
] as const;

/** Words that take back what the sentence says. */
export const HEDGES = [
  'maybe',
  'perhaps',
  'possibly',
  'might',
  'somewhat',
  'slightly',
  'a bit',
  'a little',
  'kind of',
  'sort of',
  'i guess',
  'i feel',
  'in a way',
  'could be seen',
  'arguably',
  'just',
] as const;

export const ABSOLUTES = [
  'always',
  'never',
  'completely',
  'totally',
  'everyone',
  'nobody',
  'everything',
  'constantly',
  'utterly',
] as const;

export const INSULTS = [
  'stupid',
  'idiot',
  'pathetic',
  'hopeless',
  'useless',
  'ridiculous',
  'embarrassing',
  'terrible',
  'awful',
  'clown',
  'moron',
  'disgrace',
  'laughable',
  'dumb',
] as const;

/** Protected grounds and fixed traits: never a reason, never a remark. */
export const PROTECTED = [
  'accent',
  'racial',
  'ethnic',
  'ethnicity',
  'religion',
  'religious',
  'pregnant',
  'pregnancy',
  'disability',
  'disabled',
  'autistic',
  'autism',
  'adhd',
  'wheelchair',
  'sexuality',
  'married',
  'marriage',
  'overweight',
  'ugly',
  'handsome',
  'foreigner',
  'native speaker',
  'mother tongue',
  'hijab',
  'headscarf',
  'turban',
  'stutter',
  'stammer',
  'lisp',
  'too old',
  'too young',
  'your age',
  'nationality',
] as const;

/** Words that are often harmless (a race condition, a foreign key) and sometimes not. */
export const SENSITIVE = [
  'race',
  'weight',
  'pretty',
  'skin',
  'hair',
  'attractive',
  'foreign',
  'gender',
  'childcare',
  'kids',
  'baby',
  'age',
  'dress',
  'looks',
] as const;

export const COMPARISONS = [
  'than most',
  'other candidates',
  'compared with others',
  'compared to others',
  'compared to other',
  'top 10',
  'better than the',
  'worse than the',
  'average candidate',
  'best i have',
  'worst i have',
] as const;

/** Praise or blame of the person instead of the work. */
export const PERSON_NOT_WORK = [
  'you are so smart',
  'you are smart',
  'talented',
  'a natural',
  'gifted',
  'brilliant',
  'genius',
  'born leader',
  'not cut out',
  'not a people person',
  'your personality',
] as const;

/** “You are” and a trait: what somebody is, where it should be how they came across. */
export const TRAIT =
  /\byou(?:['’]re| are)\s+(?:(?:a|an|so|too|very|just|really|rather|quite|simply)\s+)*(lazy|arrogant|boring|cold|rude|dull|negative|shy|introverted|aggressive|bossy|abrasive|emotional|humourless|humorless|pushy|stiff|awkward|weak|slow|nervous|unprofessional|uninterested|disinterested|unlikeable|unlikable|desperate|sloppy)\b/i;

/**
 * Words that open a topic which a candidate can close. The list of protected grounds covers accent and age
 * for everybody, so only what it leaves out stands here.
 */
export const TOPIC_WORDS = {
  accent: ['accented', 'pronunciation', 'pronounce', 'pronounced', 'mispronounced'],
  appearance: [
    'appearance',
    'your looks',
    'your hair',
    'your clothes',
    'clothing',
    'outfit',
    'make-up',
    'makeup',
    'hairstyle',
    'beard',
    'tattoo',
    'tattoos',
    'shirt',
  ],
  age: ['youthful', 'elderly', 'years old', 'for your years', 'older than you', 'younger than you'],
  grammar: ['grammar', 'grammatical', 'ungrammatical', 'tenses', 'misspelled', 'word order'],
  humour: [
    'humour',
    'humor',
    'humourless',
    'humorless',
    'joke',
    'jokes',
    'joked',
    'joking',
    'laugh',
    'laughed',
  ],
  nerves: [
    'nervous',
    'nervously',
    'nerves',
    'anxious',
    'anxiety',
    'shaky',
    'trembling',
    'trembled',
    'sweating',
  ],
} as const satisfies Record<ClosedTopic, readonly string[]>;
