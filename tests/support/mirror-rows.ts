const RATINGS = ['interest', 'questions', 'listening', 'story', 'confidence', 'closing'].map((dimension) => ({
  ...{ dimension, level: 3, line: 1 },
}));

/** How coaches mark, and what candidates volunteer: nothing here is asked for by another's id. */
export const mirrorRows = {
  'mirror.own': { auth: 'coach' },
  'mirror.calibration': { auth: 'coach' },
  'mirror.reference': { auth: 'coach', input: () => ({ sessionId: 'night-shift-lead' }) },
  'mirror.rateReference': {
    auth: 'coach',
    input: () => ({ sessionId: 'night-shift-lead', verdict: 2, ratings: RATINGS }),
  },
  'mirror.calibrateAgain': {
    auth: 'coach',
    untried: 'no coach of the world has finished the reference sessions',
  },
  'mirror.desk': { auth: 'admin:any' },
  'identity.groups': { auth: 'candidate' },
  'identity.volunteerGroups': {
    auth: 'candidate',
    input: () => ({ gender: 'another', firstLanguage: null }),
  },
  'identity.withdrawGroups': { auth: 'candidate' },
} as const;
