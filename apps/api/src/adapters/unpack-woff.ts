import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;

/**
 * The OpenType font inside a WOFF file: the form that font packages ship in, and the one a typesetter reads.
 * @see https://www.w3.org/TR/WOFF/ sections 3 to 5
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is not a WOFF font.');
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(12 + 16 * count);
  const power = Math.floor(Math.log2(count));
  directory.writeUInt32BE(woff.readUInt32BE(4), 0); // the flavour
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE((count - 2 ** power) * 16, 10);

  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (let at = 0; at < count; at++) {
    const entry = HEADER + at * ENTRY;
    const from = woff.readUInt32BE(entry + 4);
    const [packed, full] = [woff.readUInt32BE(entry + 8), woff.readUInt32BE(entry + 12)];
    const raw = woff.subarray(from, from + packed);
    const table = packed < full ? inflateSync(raw) : raw;
    const row = 12 + at * 16;
    woff.copy(directory, row, entry, entry + 4); // the tag
    directory.writeUInt32BE(woff.readUInt32BE(entry + 16), row + 4); // the checksum
    directory.writeUInt32BE(offset, row + 8);
    directory.writeUInt32BE(table.length, row + 12);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat(parts);
}
