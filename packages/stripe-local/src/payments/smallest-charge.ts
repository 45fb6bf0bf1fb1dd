const SMALLEST: Record<string, number> = {
  gbp: 30,
  jpy: 50,
  sek: 300,
  dkk: 250,
  nok: 300,
  pln: 200,
  czk: 1500,
  huf: 17500,
};

/** The least that can be charged, in minor units: about half a dollar. */
export const smallestCharge = (currency: string) => SMALLEST[currency] ?? 50;
