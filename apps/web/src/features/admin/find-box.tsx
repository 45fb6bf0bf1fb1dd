import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

const REST_MILLISECONDS = 300;

type Props = {
  label: string;
  placeholder: string;
  /** What the address holds. */
  value: string | undefined;
  onFind: (text: string | undefined) => void;
};

/** Types ahead of the address, which follows when the typing rests. */
export function FindBox({ label, placeholder, value, onFind }: Props) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const send = useDebouncedCallback((next: string) => onFind(next.trim() || undefined), REST_MILLISECONDS);
  const type = (next: string) => {
    setText(next);
    send(next);
  };
  return (
    <search>
      <TextInput
        label={label}
        type="search"
        placeholder={placeholder}
        maxLength={120}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        rightSection={text ? <CloseButton aria-label="Clear the search" onClick={() => type('')} /> : null}
      />
    </search>
  );
}
