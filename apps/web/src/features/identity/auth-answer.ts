import { type AuthRefusal, explainRefusal, unreachable } from './auth-refusals.ts';

type Answer<T> = { data: T | null; error: { code?: string; status: number } | null };

/** One shape for what may come of asking: the data, or a refusal to show; never an exception. */
export async function askAuth<T>(
  call: () => Promise<Answer<T>>,
): Promise<{ data: T; refusal: null } | { data: null; refusal: AuthRefusal }> {
  try {
    const { data, error } = await call();
    if (error) return { data: null, refusal: explainRefusal(error) };
    return { data: data as T, refusal: null };
  } catch {
    return { data: null, refusal: unreachable };
  }
}
