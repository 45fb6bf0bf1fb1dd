/** The questions that every interview has, as different interviewers put them. */
export const motivationQuestions: readonly string[] = [
  'What drew you to this role, and what nearly put you off?',
  'Why this job, and why not the one next to it?',
  'What made you stop at our advert?',
  'You could work anywhere. Why here?',
  'What would you tell a friend about why you applied?',
  'What would you miss if we did not hire you?',
];
export const motivationBriefs = {
  badly: [
    'A reason that would fit most employers, and little about the work.',
    'Spoke of what the last place lacked and not of what this one has.',
    'Room to grow, a good name, a short way to work.',
    'Said it in one sentence and waited.',
  ],
  well: [
    'A reason tied to something seen here, with a day and a place.',
    'Began with our problem and came to the own work second.',
    'Told what had been tried out before applying, and what was odd about it.',
    'Two reasons that would be untrue next door.',
  ],
} as const;
export const motivationWorked = {
  badly: ['You did not flatter.', 'It was honest.', 'It was short.', 'You looked at me when you said it.'],
  well: [
    'It could only have been about us.',
    'You had seen it yourself.',
    'I learned something about my own house.',
    'It sounded like you and not like an answer.',
  ],
} as const;
export const motivationChange = {
  badly: [
    'Give one reason that is true of this job alone.',
    'Begin with what you saw here, then come to yourself.',
    'Swap the adjective for a day on which you noticed us.',
    'Tell me what you would want to find out in the first week.',
  ],
  well: [
    'Add the second reason; you had one and kept it.',
    'Ask me at the end whether you have it right.',
    'Say it half a minute earlier.',
    'Leave out the part about the website.',
  ],
} as const;

export const knowledgeQuestions: readonly string[] = [
  'What do you think is hard about this job?',
  'What do you know about us that is not in the advert?',
  'Who are our customers, and what do they complain about?',
  'What would the first month look like?',
  'What would you look at first here?',
  'What has changed in our trade since you entered it?',
];
export const knowledgeBriefs = {
  badly: [
    'Knows the name and the trade; guessed at the rest.',
    'The lines of the advert, in another order.',
    'Sees the job as it was described and not as it is.',
    'Asked me to explain what we do.',
  ],
  well: [
    'Had tried it out and named a fault that we know.',
    'Told me a fact about us and what cannot be seen from outside.',
    'Knew which day of the week hurts, and guessed why.',
    'Linked our trouble to something from the last job.',
  ],
} as const;
export const knowledgeWorked = {
  badly: [
    'You admitted that it was a guess.',
    'One of the two guesses was right.',
    'You asked.',
    'You kept calm.',
  ],
  well: [
    'You had been there.',
    'You said where your view ends.',
    'A number that I had to go and check.',
    'It was our sore point, kindly put.',
  ],
} as const;
export const knowledgeChange = {
  badly: [
    'An hour as a customer would have carried this answer.',
    'Ring one person who does the job. Ask for the worst week.',
    'Bring a guess about our trouble and let me correct it.',
    'Say who our customers are before you say what we do.',
  ],
  well: [
    'Then ask me what we have tried.',
    'Tie it to one thing you have done.',
    'Say what you would look at on the second day.',
    'Stop after the fact; the praise weakens it.',
  ],
} as const;

export const doubtWorked = {
  badly: ['You stayed polite.', 'You did not get angry.', 'Your voice did not change.', 'You let me finish.'],
  well: [
    'You said the doubt before you met it.',
    'Two sentences, and it was done.',
    'No defence anywhere in it.',
    'A fact that I did not have.',
  ],
} as const;
