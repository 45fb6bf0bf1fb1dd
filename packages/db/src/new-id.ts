import { randomBytes } from 'node:crypto';
import { ID_PREFIX, type Id, type IdKind } from '@app/shared/id/id';

const COUNTER_END = 0x1000; // twelve bits between the version and the variant

let latestMs = 0;
let counter = 0;

/**
 * A new id of this kind: its prefix and a UUIDv7. Ids of one process rise, also within a
 * millisecond and when the machine's clock steps back, so they sort by the order they were made in.
 */
export function newId<Kind extends IdKind>(kind: Kind): Id<Kind> {
  return `${ID_PREFIX[kind]}_${risingUuidV7(Date.now())}`;
}

/** RFC 9562: 48 bits of milliseconds, version 7, here a counter of 12 bits, variant, 62 random bits. */
function risingUuidV7(nowMs: number): string {
  if (nowMs > latestMs) {
    latestMs = nowMs;
    counter = randomBytes(2).readUInt16BE() % (COUNTER_END / 2); // leaves room to count up
  } else if (++counter === COUNTER_END) {
    latestMs += 1;
    counter = 0;
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(latestMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f); // sixteen bytes were asked for
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
