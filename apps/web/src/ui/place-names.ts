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

/** What people there call their city now. */
export const presentName = (city: string): string => PRESENT_NAMES[city] ?? city.replaceAll('_', ' ');
