import { lookup as resolve } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Everything that is not the public internet, by IANA's special-purpose registries. */
const SPECIAL_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
const special = new BlockList();
for (const range of SPECIAL_V4) {
  const [net, bits] = range.split('/');
  special.addSubnet(net!, Number(bits), 'ipv4');
}
/** Of v6 only global unicast is the internet, and of that not what carries other addresses inside. */
const globalV6 = new BlockList();
globalV6.addSubnet('2000::', 3, 'ipv6');
const tunnelsV6 = new BlockList();
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  tunnelsV6.addSubnet(net, bits, 'ipv6');
}

/** Whether an IP address is one of the public internet. Mapped and translated v4 is not v6's to carry. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !special.check(address, 'ipv4');
  if (isIP(address) !== 6) return false;
  return globalV6.check(address, 'ipv6') && !tunnelsV6.check(address, 'ipv6');
}

export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

/**
 * Resolves a name for one connection and refuses it when any of its addresses is not public. The
 * connection goes to the address that was checked: the name is not asked again.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isPublicAddress(address)))
      return callback(new ForbiddenAddress(), '');
    if (options.all) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};
