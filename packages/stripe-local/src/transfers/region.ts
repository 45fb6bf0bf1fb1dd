import { platformAccount } from '../accounts/account.ts';
import type { Sandbox } from '../sandbox.ts';

const EUROPE =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  );

/** Separate charges and transfers stay inside one region. */
export function canReceiveFrom(sandbox: Sandbox, country: string): boolean {
  const home = platformAccount(sandbox).country;
  return country === home || (EUROPE.includes(home) && EUROPE.includes(country));
}
