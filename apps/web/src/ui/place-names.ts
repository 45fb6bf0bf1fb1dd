/** Browsers list some zones under names their cities no longer use. */
const PRESENT_NAMES: Record<string, string> = {
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Saigon: 'Ho Chi Minh City',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Godthab: 'Nuuk',
  Faeroe: 'Faroe',
  Enderbury: 'Kanton',
};

/** `Denver` for America/Denver: what people call their zone. */
export function placeOf(timeZone: string): string {
  const city = timeZone.split('/').at(-1)!;
  return PRESENT_NAMES[city] ?? city.replaceAll('_', ' ');
}
