const STEP = 8;
const GROUP = 43; // four strokes, the bar across them, and air before the next five

/** A little unsteadiness, the same for the same stroke, so that a count does not wobble when it is drawn again. */
const wobble = (index: number, salt: number) => ((index * 7 + salt * 13) % 5) / 2 - 1;

/** One path for each of `count` strokes, left to right in fives, and the width they take. */
export function tallyStrokes(count: number): { strokes: string[]; width: number } {
  const strokes = Array.from({ length: Math.max(0, Math.floor(count)) }, (_, index) => {
    const left = Math.floor(index / 5) * GROUP + 3;
    const place = index % 5;
    if (place === 4)
      return `M${left - 2} ${19 + wobble(index, 1)}C${left + 8} 14 ${left + 19} 9 ${left + 30} 6`;
    const x = left + place * STEP + 1;
    return `M${x + wobble(index, 1)} ${4 + wobble(index, 2)}c-1 6 ${wobble(index, 3)} 12 ${wobble(index, 4) - 0.5} 18`;
  });
  const rest = strokes.length % 5;
  const fives = Math.floor(strokes.length / 5) * GROUP;
  const width = rest === 0 ? Math.max(fives - 6, 0) : fives + rest * STEP + 4;
  return { strokes, width };
}
