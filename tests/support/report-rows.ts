import { newId } from '@app/db/new-id';
import type { World } from './authorisation-world.ts';

const ofEnded = ({ endedBookingId }: World) => ({ bookingId: endedBookingId });
const NOT_OUT = 'the report is not out, so nothing of it is there yet';
const line = { path: 'realReason' };
const words = 'This is not what I said, and I said so at the time.';

const candidate = (more: object = {}) => ({
  auth: 'candidate' as const,
  input: (ids: World) => ({ ...ofEnded(ids), ...more }),
  owner: 'candidate' as const,
  untried: NOT_OUT,
});
const coach = (more: object) => ({ ...candidate(more), auth: 'coach' as const, owner: 'coach' as const });

/** What is done with a report once it is out: the candidate's, the coach's part in it, the desk's decision. */
export const reportRows = {
  'reports.putOff': candidate({ putOff: true }),
  'reports.contestLine': candidate({ ...line, reason: words }),
  'reports.shares': candidate(),
  'reports.share': candidate({ days: 7, hidesUnsaid: true }),
  'reports.revokeShare': candidate({ shareId: newId('reportShare') }),
  'reports.printPdf': candidate(),
  'reports.pdf': candidate({ pdfId: newId('reportPdf') }),
  'progress.exportReport': candidate(),
  'reports.reply': coach({ text: words }),
  'reports.answerLine': coach({ ...line, text: words }),
  'reports.contestedLines': { auth: 'admin:trust' },
  'reports.ruleOnLine': {
    ...candidate({ ...line, ruling: 'struck', note: words }),
    auth: 'admin:trust',
    owner: 'admin',
  },
  'reports.openShared': {
    auth: 'public',
    input: () => ({ token: 'nobody-ever-made-this-one', device: 'phone' }),
    open: 'whoever holds a link may try it; one that never was answers NOT_FOUND',
    untried: 'there is no link to open',
  },
} as const;
