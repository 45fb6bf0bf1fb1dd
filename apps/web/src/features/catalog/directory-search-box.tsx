import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Directory } from './use-directory.ts';

const REST_MS = 300;

/** Types ahead of the address, which follows when the typing rests. */
export function DirectorySearchBox({ directory: { search, ask } }: { directory: Directory }) {
  const [text, setText] = useState(search.q ?? '');
  const sent = useRef(search.q);
  const send = useDebouncedCallback((next: string) => {
    sent.current = next.trim() || undefined;
    ask({ q: sent.current });
  }, REST_MS);
  useEffect(() => {
    if (search.q === sent.current) return; // our own words come back, maybe behind what is typed by now
    sent.current = search.q;
    setText(search.q ?? '');
  }, [search.q]);
  const type = (next: string) => {
    setText(next);
    send(next);
  };
  return (
    <search>
      <TextInput
        label="Search"
        type="search"
        placeholder="Name, role or company"
        maxLength={100}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        rightSection={text ? <CloseButton aria-label="Clear the search" onClick={() => type('')} /> : null}
      />
    </search>
  );
}
