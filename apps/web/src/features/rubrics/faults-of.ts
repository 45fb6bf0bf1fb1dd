import { isApiError } from '../../trpc.ts';

/** The faults that a refusal carries, each with its place; none for any other error. */
export function faultsOf(error: unknown): { path: string; reason: string }[] {
  if (!isApiError(error)) return [];
  const faults = (error.data?.details as { faults?: unknown } | null)?.faults;
  return Array.isArray(faults) ? faults.map((line) => placed(String(line))) : [];
}

/** A place has no colon, a reason may have one. */
function placed(line: string) {
  const at = line.indexOf(': ');
  return { path: line.slice(0, at), reason: line.slice(at + 2) };
}
