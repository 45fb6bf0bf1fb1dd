import { candidates, coaches, ofEnded, type Rows } from './authorisation-row.ts';
import { interviewEntry } from './interview-factory.ts';
import { acknowledgement, completeReport, selfRating } from './report-factory.ts';

const LINKED = 'a link opens it, not an account: outcomes tests';
const NOT_OUT = 'the report is not out, so it is not there for the candidate either';
const version = 1;
const reason = 'Because the matrix has to give one.';
const reports = {
  'reports.listMine': { auth: 'coach' },
  'reports.open': coaches(ofEnded),
  'reports.edit': coaches(ofEnded),
  'reports.save': coaches((ids) => ({ ...ofEnded(ids), version, content: completeReport() })),
  'reports.history': coaches(ofEnded),
  'reports.snapshot': {
    ...coaches((ids) => ({ ...ofEnded(ids), number: 1 })),
    untried: 'nothing was saved yet, so there is nothing to look back at',
  },
  'reports.compareWithRecent': coaches(ofEnded),
  'reports.release': coaches((ids) => ({ ...ofEnded(ids), version })),
  'reports.amend': coaches((ids) => ({ ...ofEnded(ids), version, content: completeReport(), reason })),
  'reports.listReceived': { auth: 'candidate' },
  'reports.read': candidates(ofEnded),
  'reports.rateYourself': candidates((ids) => ({ ...ofEnded(ids), ...selfRating })),
  'reports.markOpened': { ...candidates(ofEnded), untried: NOT_OUT },
  'reports.acknowledge': {
    ...candidates((ids) => ({ ...ofEnded(ids), ...acknowledgement })),
    untried: NOT_OUT,
  },
} satisfies Rows;

const reviews = {
  'reviews.list': {
    auth: 'public',
    input: ({ coachId }) => ({ coachId }),
    open: 'what is published is for everybody; an unknown coach has none',
  },
  'reviews.ofBooking': candidates(ofEnded),
  'reviews.leave': candidates((ids) => ({
    ...ofEnded(ids),
    ...{ nobodyHadToldMe: true, privateRating: 4, content: 'Nobody had told me that I ramble.' },
  })),
} satisfies Rows;

const progress = {
  'progress.mine': candidates(),
} satisfies Rows;

const outcomes = {
  'outcomes.ledger': { auth: 'candidate' },
  'outcomes.log': { auth: 'candidate', input: () => interviewEntry },
  'outcomes.edit': candidates(({ interviewId }) => ({ interviewId, ...interviewEntry })),
  'outcomes.askInterviewer': candidates(({ interviewId }) => ({ interviewId })),
  'outcomes.withdrawLink': candidates(({ interviewId }) => ({ interviewId })),
  'outcomes.remove': candidates(({ interviewId }) => ({ interviewId })),
  'outcomes.importAll': { auth: 'candidate', input: () => ({ entries: [interviewEntry] }) },
  'outcomes.openRequest': { auth: 'public', untried: LINKED },
  'outcomes.answerRequest': { auth: 'public', untried: LINKED },
  'outcomes.openNudge': { auth: 'public', untried: LINKED },
  'outcomes.answerNudge': { auth: 'public', untried: LINKED },
  'outcomes.asCoach': { auth: 'coach' },
  'outcomes.tierOf': {
    auth: 'public',
    input: ({ coachId }) => ({ coachId }),
    open: 'a tier is for everybody; an unknown coach has none',
  },
  'outcomes.desk': { auth: 'admin:any' },
} satisfies Rows;

/** What comes of a session. */
export const outcomeRows: Rows = { ...reports, ...reviews, ...progress, ...outcomes };
