/** Beginnings for one dimension; `…` is what only the coach can fill in. */
export type DimensionPhrases = {
  /** For a strength: what they did. */
  did: readonly string[];
  /** For a strength: what it did to the listener. */
  effect: readonly string[];
  /** For a focus point: what happens now. */
  now: readonly string[];
  /** For a focus point: what to do in its place. */
  next: readonly string[];
  /** For the reason of a level. */
  why: readonly string[];
};

/** English beginnings for the ten dimensions that every kind of interview shares. */
export const PHRASES_FOR_UNIVERSAL: Record<string, DimensionPhrases> = {
  interest: {
    did: ['At … you told me what you had read about …, and asked what it means for the team.'],
    effect: ['I believed that you want this job and not a job.'],
    now: ['You answer what I ask about the job and ask nothing back.'],
    next: ['Ask one question about the work in the first five minutes.'],
    why: ['You named … about us at … and said why it matters to you.'],
  },
  questions: {
    did: ['At … you asked “…”, and followed it with a second question about my answer.'],
    effect: ['I told you more than I had planned to, and enjoyed it.'],
    now: ['Your questions come at the end, from a list, and none builds on my answer.'],
    next: ['Ask a second question about the answer to your first.'],
    why: ['… questions in the hour, … of them about what I had said before.'],
  },
  listening: {
    did: ['At … you took up my word “…” and built your answer on it.'],
    effect: ['It felt like a conversation between two people at work.'],
    now: ['You begin to answer before my question has ended.'],
    next: ['Wait one second after the question, then name the part you answer first.'],
    why: ['You spoke … % of the time, and came back to my words at ….'],
  },
  story: {
    did: ['At … you told the story of … in under two minutes, with the result in its first sentence.'],
    effect: ['I could retell it to a colleague an hour later.'],
    now: ['The result comes at the end of the story, if it comes.'],
    next: ['Say the result first, then the two decisions that led to it.'],
    why: ['The example about … had a beginning and a number, and the part that was yours came at ….'],
  },
  clarity: {
    did: ['At … you explained … in three sentences that I could draw.'],
    effect: ['I understood it at once and could ask the next question.'],
    now: ['Your sentences carry two thoughts, and the verb arrives late.'],
    next: ['Say one thought a sentence, and end it before the next begins.'],
    why: ['I had to ask “what do you mean?” at … and at ….'],
  },
  warmth: {
    did: ['At … you answered my remark about … with one of your own.'],
    effect: ['I would sit beside you on a long day.'],
    now: ['A light remark gets a serious answer or none.'],
    next: ['Let the first light remark land: answer it in one line before you go on.'],
    why: ['Of … openings that I gave you, you took ….'],
  },
  confidence: {
    did: ['At … you said how sure you were, and what would change your mind.'],
    effect: ['I trusted the size of each claim that followed.'],
    now: ['Claims come without their size: “huge”, where a number could stand.'],
    next: ['Put a number or a name behind each claim.'],
    why: ['The claim about … held when I asked at …; the one about … did not.'],
  },
  objections: {
    did: ['At … I pushed on …, and you took the point before you answered it.'],
    effect: ['I saw how you would take a hard meeting.'],
    now: ['When I push, you explain the same thing again, faster.'],
    next: ['Say what is right in the objection, then what it leaves out.'],
    why: ['I objected at … and at …; you answered … of the two.'],
  },
  closing: {
    did: ['At … you asked what would make you a better match, and took the answer without defending.'],
    effect: ['You left with what other people would have had to guess.'],
    now: ['You thank me and leave without knowing where you stand.'],
    next: ['Ask what would make you a better match before you say goodbye.'],
    why: ['You asked about … at the end and left … open.'],
  },
  'role-knowledge': {
    did: ['At … you named … as the hard part of this job, before I had said it.'],
    effect: ['I could talk to you as to a colleague.'],
    now: ['What you know about the job is what stands in the advert.'],
    next: ['Ask two people who do this job what their worst week is.'],
    why: ['You knew … and thought with it at …; … was new to you.'],
  },
};

/** Cues that work for most focus points: when, before or after what one does it. */
export const CUE_PHRASES: readonly string[] = [
  'When the interviewer tells me something new, I ask ….',
  'When I hear myself say “…”, I ….',
  'Before I answer, I ….',
  'After my first sentence, I ….',
  'As soon as they push on …, I ….',
];

/** Measures that both sides can count. */
export const MEASURE_PHRASES: readonly string[] = [
  '… questions and … follow-ups in the next mock interview',
  '3 stories told in under 2 minutes each, timed',
  '4 of 5 answers begin with the result',
];
