import type { FocusStatus } from '@app/shared/progress/follow-up.schema';

/** What candidates write to their coach at the follow-up, by how the point stands. */
export const followUpNotes: Record<FocusStatus, readonly string[]> = {
  solid: [
    'I did it in two real interviews without thinking of it.',
    'My flatmate noticed before I told her what I was practising.',
    'It comes by itself now. I had expected that to take longer.',
  ],
  better: [
    'It works when I have time to think, not yet when I am asked twice.',
    'Three times out of five, by my own count.',
    'Better with people I know. With strangers I still rush.',
    'The cue helps. I wrote it on the edge of my screen.',
  ],
  same: [
    'I forget it the moment it gets interesting.',
    'I had no interview in these two weeks, so I cannot really tell.',
    'I did the drill, and it has not arrived in a real talk yet.',
  ],
  worse: [
    'I think about it so much now that I lose the question.',
    'I tried too hard and it came out wooden.',
  ],
};

/** What coaches answer, once. */
export const followUpComments = {
  moving: [
    'You counted, and that is why it moved. Keep the cue for one more week and then stop watching it.',
    'Good. Now do it once where it costs you something: with somebody you want to impress.',
    'That is the right direction. Take the harder drill of the two next and leave the other.',
    'I can see it in how you write about it. Do not add anything new before the next real one.',
  ],
  stuck: [
    'It often gets worse before it is yours. Halve the drill: one sentence, once a day, with anybody.',
    'Two weeks without an interview prove nothing. Do the drill aloud and record it, then listen once.',
    'Leave it alone for three days. Then do it only in the first minute of a talk and nowhere else.',
  ],
} as const;
