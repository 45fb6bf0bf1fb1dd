import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { linesOf } from './edit-rubric.ts';

type Props = {
  label: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  disabled: boolean;
};

/** A list as a box with a line for each entry; what is typed stays as typed while it is. */
export function LinesInput({ label, lines, onChange, disabled }: Props) {
  const [text, setText] = useState(lines.join('\n'));
  return (
    <Textarea
      label={label}
      description="One a line, two or more."
      autosize
      minRows={2}
      maxLength={6000}
      value={text}
      disabled={disabled}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        onChange(linesOf(value));
      }}
    />
  );
}
