/**
 * The order of the nouns: each may use those to its left. What must flow to the left is an event,
 * listed in apps/api/src/subscriptions.ts.
 */
export const NOUNS = [
  'identity',
  'catalog',
  'rubrics',
  'availability',
  'payments',
  'booking',
  'sessions',
  'messaging',
  'reports',
  'reviews',
  'progress',
  'notifications',
  'admin',
] as const;

/** Below all nouns. */
export const FOUNDATIONS = ['errors', 'id', 'money', 'time'] as const;

const listed: readonly string[] = NOUNS;

export const isNoun = (word: string | undefined): word is (typeof NOUNS)[number] =>
  word !== undefined && listed.includes(word);

/** Whether a file of one noun may use a file of another. */
export const mayUse = (user: string, used: string): boolean =>
  user === used || listed.indexOf(used) < listed.indexOf(user);
