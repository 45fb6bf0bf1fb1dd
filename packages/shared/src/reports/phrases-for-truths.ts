import type { HardTruthCategory } from './hard-truth-category.ts';

/** Beginnings for each field of a hard truth; `…` is what only the coach can fill in. */
export type TruthPhrases = {
  statement: readonly string[];
  behaviour: readonly string[];
  impact: readonly string[];
  /** For the focus point that goes with it. */
  instead: readonly string[];
};

/** English beginnings by kind of truth: behaviour with its moment, effect on the listener, a step in its place. */
export const PHRASES_FOR_TRUTHS: Record<HardTruthCategory, TruthPhrases> = {
  lack_of_interest: {
    statement: [
      'You came across as somebody who would take any job, because you asked nothing about this one.',
    ],
    behaviour: [
      'At … I told you about …, and you waited for my next question.',
      'In … minutes you asked … questions.',
    ],
    impact: [
      'I began to believe that you had not pictured yourself here.',
      'I had nothing to tell my colleagues about why you want this.',
    ],
    instead: ['Ask one short question about the work in the first five minutes.'],
  },
  cold_humourless: {
    statement: [
      'You came across as distant, because nothing I said brought a reply to me and not to the question.',
    ],
    behaviour: [
      'At … I made a light remark about …, and you went on with your answer.',
      'From … to … you did not use my name or pick up my words.',
    ],
    impact: [
      'I pictured long days beside you and felt tired.',
      'I stopped offering you openings after the second one.',
    ],
    instead: ['Answer one light remark with a light remark before you go on.'],
  },
  pushy_arrogant: {
    statement: [
      'You came across as sure of more than you showed, because you claimed results before you told me what you did.',
    ],
    behaviour: [
      'At … you talked on while I was asking about ….',
      'At … you told me what I should do before you had asked how we do it.',
    ],
    impact: [
      'I trusted each next claim less than the one before.',
      'I thought of who would have to disagree with you on a Monday.',
    ],
    instead: ['Name the others who did the work with you before you name the result.'],
  },
  rambling: {
    statement: [
      'You came across as unsure of your point, because your answers went on after they had ended.',
    ],
    behaviour: [
      'At … your answer about … took … minutes and had … endings.',
      'From … on I tried … times to come in.',
    ],
    impact: [
      'I lost the thread at … and did not find it again.',
      'I heard the detail and missed the result.',
    ],
    instead: ['Say the result in your first sentence and end when it is proved.'],
  },
  too_brief: {
    statement: ['You came across as closed, because I had to pull every answer out of you.'],
    behaviour: [
      'At … I asked about … and you answered in … words.',
      'I asked “what happened then?” … times.',
    ],
    impact: [
      'I did the work of the interview, and I still do not know what you can do.',
      'I filled the gaps with doubts.',
    ],
    instead: ['Give each answer three parts: what it was, what you did, what came of it.'],
  },
  grammar_register: {
    statement: [
      'You came across as less exact than your work, because the form of your sentences pulled my ear away from it.',
    ],
    behaviour: [
      'At … you said “…”, where a formal setting asks for “…”.',
      'Between … and … the tense of the story changed … times.',
    ],
    impact: [
      'I had to work out when it happened, and missed what happened.',
      'I wondered how a letter of yours to a client would read.',
    ],
    instead: ['Tell the story in the past tense from its first verb to its last.'],
  },
  vague_no_evidence: {
    statement: [
      'You came across as an onlooker of your own work, because no story had a number or a name in it.',
    ],
    behaviour: [
      'At … you said “we improved it”, and no figure came when I asked.',
      'At … I asked what you did yourself, and you told me what the team did.',
    ],
    impact: ['I could not retell one of your examples to a colleague.', 'I marked the result as unproved.'],
    instead: ['Put one number and one decision of yours in every story.'],
  },
  negative_about_others: {
    statement: [
      'You came across as hard to work beside, because in each story somebody else was the problem.',
    ],
    behaviour: [
      'At … you called your former manager “…”.',
      'In … of … stories the fault lay with …, and your part did not come up.',
    ],
    impact: [
      'I asked myself what you will say about us in a year.',
      'I stopped hearing the facts and began to hear the grudge.',
    ],
    instead: ['Tell what you would do differently before you tell what they did.'],
  },
  unprepared: {
    statement: [
      'You came across as not having looked us up, because you asked what stands on our first page.',
    ],
    behaviour: [
      'At … you asked what …, which our own page answers.',
      'At … you could not name a customer or a product of ….',
    ],
    impact: ['I thought: if not for this hour, then for which one?', 'I told you less than I had meant to.'],
    instead: ['Write down three facts about the employer and one question that each leaves open.'],
  },
  not_listening: {
    statement: [
      'You came across as answering from a script, because your answer was not to what I had asked.',
    ],
    behaviour: [
      'At … I asked about … and you told me about ….',
      'At … I gave you a hint about …, and you went on past it.',
    ],
    impact: [
      'I asked it a second time and then gave up.',
      'I felt like a listener at a talk and not a part of it.',
    ],
    instead: ['Say the question back in your own words before you answer it.'],
  },
  low_energy: {
    statement: [
      'You came across as tired of your own story, because your voice fell at the end of each answer.',
    ],
    behaviour: [
      'At … you told me about …, the best thing you did there, in one flat line.',
      'From … to … your answers got shorter each time.',
    ],
    impact: [
      'I found it hard to care more about it than you seemed to.',
      'I could not tell which part of the work you like.',
    ],
    instead: ['Say which part of the work you would do again, and why, with the first example.'],
  },
  over_rehearsed: {
    statement: [
      'You came across as reciting, because the same sentences came back when I changed the question.',
    ],
    behaviour: [
      'At … and at … you used the same words about ….',
      'At … I broke in, and you began the sentence again from its start.',
    ],
    impact: [
      'I did not meet the person behind the answers.',
      'I doubted the story, though I had no reason to.',
    ],
    instead: ['Keep three points for each story and find the words in the room.'],
  },
  evasive: {
    statement: ['You came across as hiding something, because the straight question got a bent answer.'],
    behaviour: [
      'At … I asked why you left …, and you told me about ….',
      'I asked the same thing at … and at …, and have no answer still.',
    ],
    impact: [
      'I filled in the answer myself, and mine was harsher than the truth can be.',
      'I trusted the next answers less.',
    ],
    instead: ['Say the uncomfortable fact in one sentence, and what you took from it in the next.'],
  },
  too_casual: {
    statement: [
      'You came across as a guest and not as a candidate, because your words were those of an evening out.',
    ],
    behaviour: [
      'At … you said “…” about a client.',
      'You came … minutes after the start and did not mention it.',
    ],
    impact: [
      'I could not picture you across the table from our customers.',
      'I wondered how seriously you take the job.',
    ],
    instead: ['Choose the words you would use if a client sat beside me.'],
  },
  visible_nerves: {
    statement: ['You came across as wishing it were over, and it kept me from hearing how much you know.'],
    behaviour: [
      'At … you began the answer … times.',
      'At … you knew the answer, as you showed at …, and said “I don’t know”.',
    ],
    impact: [
      'I went easier on you and so learned less about you.',
      'I heard the worry before I heard the answer.',
    ],
    instead: ['Say “let me find the right example”, and take five seconds.'],
  },
  knowledge_gap: {
    statement: ['You came across as a step short of this level, because … was new to you.'],
    behaviour: ['At … I asked how … works, and the answer stopped at ….', 'At … you mixed up … and ….'],
    impact: [
      'I would have to plan … weeks before you could work alone on it.',
      'I asked no deeper, as there was nothing to stand on.',
    ],
    instead: ['Build one small … from start to end, and explain it aloud in five minutes.'],
  },
  setup_sound_picture: {
    statement: ['You came across as far away, because I heard and saw you through a poor line.'],
    behaviour: [
      'From … to … your sound broke off … times.',
      'The light stood behind you, so that I saw no face until ….',
    ],
    impact: [
      'I missed the end of … answers and did not want to ask again.',
      'I spent my attention on the sound.',
    ],
    instead: ['Call a friend with the same set-up the evening before and ask what they hear.'],
  },
  poor_closing: {
    statement: ['You came across as done with us, because you left without asking where you stand.'],
    behaviour: [
      'At … I asked what you would like to know, and you said “…”.',
      'You left at … and asked neither how it went nor what would help.',
    ],
    impact: [
      'I had an objection about … that you could have answered, and you did not hear it.',
      'The last minute was the one I told my colleagues about.',
    ],
    instead: ['Ask “what would make me a better match for what you need?” before you say goodbye.'],
  },
  other: {
    statement: ['You came across as …, because ….'],
    behaviour: ['At … you ….', 'When I …, you ….'],
    impact: ['It made me ….', 'I began to doubt ….'],
    instead: ['Say … before you ….'],
  },
};
