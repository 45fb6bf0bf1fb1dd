import { Select } from '@mantine/core';
import { useEditor } from './editor-context.ts';

type Key = { rubric: string; id: string };
type Props = { label: string; value: Key | null; onPick(key: Key): void };

/** One of the session's dimensions, with the level it was given. */
export function DimensionSelect({ label, value, onPick }: Props) {
  const { report, draft } = useEditor();
  const data = report.dimensions.map(({ rubric, dimension, name }) => {
    const level = draft.ratings.find(
      (rating) => rating.rubric === rubric && rating.dimension === dimension,
    )?.level;
    return { value: `${rubric}:${dimension}`, label: level ? `${name}, ${level}` : name };
  });
  return (
    <Select
      label={label}
      searchable
      placeholder="Type to find it"
      data={data}
      value={value ? `${value.rubric}:${value.id}` : null}
      onChange={(picked) => {
        const [rubric, id] = picked?.split(':') ?? [];
        if (rubric && id) onPick({ rubric, id });
      }}
    />
  );
}
