import { BLANK, withPhrase } from '@app/shared/reports/phrase-bank';
import { Menu } from '@mantine/core';
import type { RefObject } from 'react';
import styles from './field.module.css';

type Props = {
  phrases: readonly string[];
  label: string;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  isOpen: boolean;
  setOpen(isOpen: boolean): void;
  onChange(value: string): void;
};

/** Beginnings for a field, to fill in and not to send: the first blank is selected once one is taken. */
export function PhraseMenu({ phrases, label, fieldRef, isOpen, setOpen, onChange }: Props) {
  const take = (phrase: string) => {
    const field = fieldRef.current;
    const before = field?.value ?? '';
    const text = withPhrase(before, phrase).slice(0, field?.maxLength ?? undefined);
    onChange(text);
    // after the menu has given the focus back, with the new text in the field
    setTimeout(() => {
      const from = text.indexOf(BLANK, text.length - phrase.length);
      field?.focus();
      if (from >= 0) field?.setSelectionRange(from, from + BLANK.length);
    });
  };
  return (
    <Menu
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      returnFocus={false}
      width={420}
      withinPortal
    >
      <Menu.Target>
        <button type="button" className={styles.phrases} aria-label={`Phrases for: ${label}`}>
          Phrases
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {phrases.map((phrase) => (
          <Menu.Item key={phrase} onClick={() => take(phrase)}>
            {phrase}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
