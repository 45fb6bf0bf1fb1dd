import type { Rubric } from '@app/shared/rubrics/rubric';
import { Button } from '@mantine/core';
import { saveFile } from '../../lib/save-file.ts';

/** The rubric as JSON, to keep or to use elsewhere; it can be read in again as it is. */
export function RubricFile({ rubric }: { rubric: Rubric }) {
  const save = () =>
    saveFile(
      `${rubric.id}@${rubric.version}.json`,
      new Blob([`${JSON.stringify(rubric, null, 2)}\n`], { type: 'application/json' }),
    );
  return (
    <Button variant="default" onClick={save}>
      Keep version {rubric.version} as JSON
    </Button>
  );
}
