export type PersonDecision = 'pause' | 'resume' | 'suspend' | 'readmit';

type Words = {
  button: string;
  title: (name: string) => string;
  /** What happens and what does not, before the click. */
  what: (name: string) => string;
  act: (name: string) => string;
};

export const PERSON_DECISIONS: Record<PersonDecision, Words> = {
  pause: {
    button: 'Pause',
    title: (name) => `Pause ${name} as a coach?`,
    what: (name) =>
      `At once nobody finds ${name} or can book. What is booked stays as it is, and so does the money. ${name} gets a message and reads your reason.`,
    act: (name) => `Pause ${name}`,
  },
  resume: {
    button: 'Lift the pause',
    title: (name) => `List ${name} again?`,
    what: (name) => `At once candidates find ${name} and can book open hours. ${name} gets a message.`,
    act: (name) => `List ${name} again`,
  },
  suspend: {
    button: 'Suspend',
    title: (name) => `Suspend the account of ${name}?`,
    what: (name) =>
      `${name} is signed out everywhere and cannot come in again; a coach is paused as well. What is booked and owed stays: look through the bookings afterwards.`,
    act: (name) => `Suspend ${name}`,
  },
  readmit: {
    button: 'Let in again',
    title: (name) => `Let ${name} in again?`,
    what: (name) => `${name} can sign in again. A coach stays paused until you lift that too.`,
    act: (name) => `Let ${name} in`,
  },
};
