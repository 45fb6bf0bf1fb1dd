import type { Rubric } from '@app/shared/reports/rubric';
import { Button } from '@mantine/core';

/** The rubric as JSON, to keep or to use elsewhere. */
export function RubricFile({ rubric }: { rubric: Rubric }) {
  const href = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(rubric, null, 2))}`;
  return (
    <p>
      <Button component="a" variant="default" href={href} download={`${rubric.id}@${rubric.version}.json`}>
        Keep version {rubric.version} as JSON
      </Button>
    </p>
  );
}
