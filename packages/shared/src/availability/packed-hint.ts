/** What a candidate reads beside times that a coach would rather have; the others stay, and that is said. */
export const packedHint = (coachName: string): string =>
  `${coachName} would like the times marked ★ best: they lie beside other sessions. All are yours to choose.`;
