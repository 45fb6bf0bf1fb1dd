import type { Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import type { Stored } from '../store/stored.ts';

export type TaskName =
  | 'expire-session'
  | 'open-dispute'
  | 'open-inquiry'
  | 'warn-of-fraud'
  | 'settle-charge'
  | 'fail-refund'
  | 'succeed-refund'
  | 'arrive-payout'
  | 'lapse-authorisation'
  | 'judge-dispute';

/** Something that happens by itself later, on the sandbox clock. */
export interface Task extends Stored {
  name: TaskName;
  subject: string;
  dueAt: number;
}

export function scheduleTask(sandbox: Sandbox, name: TaskName, subject: string, dueAt: number): void {
  const id = newId('task');
  sandbox.store.put('task', { id, object: 'task', created: sandbox.now(), name, subject, dueAt });
}
