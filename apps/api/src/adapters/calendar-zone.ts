import { findIana } from 'windows-iana';

/**
 * The zone that a calendar means by a name: an IANA name, also where a vendor writes more before it, or one of the
 * names that Windows has, by the CLDR table. Undefined when nobody knows it.
 *
 * @see scheduling.md 4, row 20
 */
export function zoneCalled(name: string): string | undefined {
  const plain = /[A-Za-z_]+\/[A-Za-z_/+-]+\d*$/.exec(name)?.[0] ?? name; // some write /vendor/date/Europe/Berlin
  return known(plain) ?? known(findIana(name)[0]);
}

function known(zone: string | undefined): string | undefined {
  if (!zone) return undefined;
  try {
    return new Temporal.ZonedDateTime(0n, zone).timeZoneId;
  } catch {
    return undefined;
  }
}
