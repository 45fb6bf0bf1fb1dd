/** Seconds from what somebody typed: `15:05`, `1:02:05` or whole minutes; undefined for anything else. */
export function parseClock(text: string): number | undefined {
  const parts = text.trim().split(':');
  if (parts.length > 3 || !parts.every((part) => /^\d{1,3}$/.test(part))) return undefined;
  const [seconds = 0, minutes = 0, hours = 0] =
    parts.length === 1 ? [0, Number(parts[0])] : parts.map(Number).reverse();
  if (seconds > 59 || (parts.length === 3 && minutes > 59)) return undefined;
  return hours * 3600 + minutes * 60 + seconds;
}
