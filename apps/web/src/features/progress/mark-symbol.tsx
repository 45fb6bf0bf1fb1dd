import type { MarkShape } from './coach-marks.ts';

const PATHS: Record<Exclude<MarkShape, 'circle'>, string> = {
  diamond: 'M0-7L7 0 0 7-7 0z',
  square: 'M-5-5H5V5H-5z',
  triangle: 'M0-6.500L6.500 5H-6.500z',
  wedge: 'M0 6.500L6.500-5H-6.500z',
  cross: 'M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2z',
};

/** A coach's mark round the origin; coaches differ by shape, never by colour. */
export function MarkSymbol({ shape }: { shape: MarkShape }) {
  const look = { fill: 'var(--pencil)', stroke: 'var(--paper)', strokeWidth: 1.5 };
  return shape === 'circle' ? <circle r="5.5" {...look} /> : <path d={PATHS[shape]} {...look} />;
}

/** The candidate's own level: an outline, so that a mark on the same level shows inside it. */
export const OwnRing = () => <circle r="8.5" fill="none" stroke="var(--ink)" strokeWidth="1.75" />;

/** Nothing was seen: a grey dash below the lowest level. */
export const UnseenDash = () => (
  <path d="M-7 0H7" stroke="var(--edge)" strokeWidth="2.5" strokeDasharray="4 1" />
);
