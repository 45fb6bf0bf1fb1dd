import { firstName } from '@app/shared/identity/person-name';

export const ACTOR_KINDS = ['candidate', 'coach', 'admin', 'system', 'stripe'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Kinds of actors, for filters. */
export const ACTOR_WORDS: Record<ActorKind, string> = {
  candidate: 'Candidates',
  coach: 'Coaches',
  admin: 'The desk',
  system: 'The system',
  stripe: 'Stripe',
};

const NAMELESS: Record<ActorKind, string> = {
  candidate: 'by the candidate',
  coach: 'by the coach',
  admin: 'by the desk',
  system: 'by itself',
  stripe: 'as Stripe said',
};

/** Who did it, after the deed: `by Tomasz`, `by Wen at the desk`, `by itself`. */
export function actorWords({ kind, name }: { kind: ActorKind; name: string | null }): string {
  if (!name || kind === 'system' || kind === 'stripe') return NAMELESS[kind];
  return kind === 'admin' ? `by ${firstName(name)} at the desk` : `by ${firstName(name)}`;
}
