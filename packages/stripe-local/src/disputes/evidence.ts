import { mergeMetadata } from '../protocol/metadata.ts';
import type { Parameters } from '../protocol/parameters.ts';
import { missingReference, refused } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import { scheduleTask } from '../schedule/task.ts';
import { announce } from '../webhooks/event.ts';
import { closeDispute, type Dispute, isClosed, isInquiry } from './dispute.ts';

const LONGEST_TEXT = 150_000;

/** Adds evidence and, unless `submit` is false, hands it in: the bank decides a moment later. */
export function updateDispute(sandbox: Sandbox, before: Dispute, parameters: Parameters): Dispute {
  if (isClosed(before)) throw refused('This dispute is already closed and takes no more evidence.');
  const evidence = {
    ...before.evidence,
    ...givenEvidence(sandbox, before._account, parameters.under('evidence')),
  };
  const length = Object.values(evidence).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? value.length : 0),
    0,
  );
  if (length > LONGEST_TEXT)
    throw refused(`The evidence has ${length} characters, more than ${LONGEST_TEXT}.`, undefined, 'evidence');
  const submits = (parameters.flag('submit') ?? true) && parameters.has('evidence');
  const dispute = sandbox.store.change('dispute', before.id, {
    evidence,
    metadata: mergeMetadata(before.metadata, parameters),
    ...(submits && {
      status: isInquiry(before) ? ('warning_under_review' as const) : ('under_review' as const),
      _submissions: before._submissions + 1,
    }),
  });
  announce(sandbox, 'charge.dispute.updated', dispute, before);
  if (submits) scheduleTask(sandbox, 'judge-dispute', dispute.id, sandbox.now() + 2);
  return dispute;
}

const FILES = [
  'cancellation_policy',
  'customer_communication',
  'customer_signature',
  'duplicate_charge_documentation',
  'receipt',
  'refund_policy',
  'service_documentation',
  'shipping_documentation',
  'uncategorized_file',
];

/** An empty text takes evidence back; a file must have been uploaded before. */
function givenEvidence(sandbox: Sandbox, account: string, { values }: Parameters): Record<string, unknown> {
  for (const name of FILES) {
    const id = values[name];
    if (id && sandbox.store.find('file', String(id))?._account !== account)
      throw missingReference('file', String(id), `evidence[${name}]`);
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === '' ? null : value]),
  );
}

/** The words `winning_evidence` and `losing_evidence` decide, as on Stripe's test cards. */
export function judgeDispute(sandbox: Sandbox, id: string): void {
  const dispute = sandbox.store.find('dispute', id);
  if (!dispute || isClosed(dispute)) return;
  const text = String(dispute.evidence.uncategorized_text ?? '');
  if (isInquiry(dispute)) closeDispute(sandbox, id, 'warning_closed');
  else if (text.includes('winning_evidence')) closeDispute(sandbox, id, 'won');
  else if (text.includes('losing_evidence')) closeDispute(sandbox, id, 'lost');
}

/** Nobody answered in time: lost. */
export function lapseDisputes(sandbox: Sandbox): void {
  for (const dispute of sandbox.store.all('dispute')) {
    if (isClosed(dispute) || dispute.status.endsWith('under_review') || dispute._dueBy > sandbox.now())
      continue;
    closeDispute(
      sandbox,
      dispute.id,
      dispute.status === 'warning_needs_response' ? 'warning_closed' : 'lost',
    );
  }
}
