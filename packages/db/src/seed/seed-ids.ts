import { ID_PREFIX, type Id, type IdKind } from '@app/shared/id/id';
import type { Random } from './random.ts';

export type MakeId = <Kind extends IdKind>(kind: Kind, at: Temporal.Instant) => Id<Kind>;

/** Ids that the seed alone decides: UUIDv7 of the moment the thing came into being in the demo. */
export function createIds(random: Random): MakeId {
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => random.int(0, 15).toString(16)).join('');
  return (kind, at) => {
    const time = at.epochMilliseconds.toString(16).padStart(12, '0');
    const variant = (8 + random.int(0, 3)).toString(16);
    const uuid = `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
    return `${ID_PREFIX[kind]}_${uuid}`;
  };
}
