export type Perception = 'blind spot' | 'hidden strength' | 'agreed' | '';

/** Two levels apart is a finding; one is within what two people make of one talk. */
const APART = 2;

/** How somebody's own level stands to their coach's; no word where one is missing or they are one apart. */
export function perceptionOf(own: number | null, coach: number | null): Perception {
  if (own === null || coach === null) return '';
  if (own - coach >= APART) return 'blind spot';
  if (coach - own >= APART) return 'hidden strength';
  return own === coach ? 'agreed' : '';
}
