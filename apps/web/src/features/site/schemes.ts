import type { MantineColorScheme } from '@mantine/core';

/** The papers to write on, in the order they are offered. */
export const SCHEMES: readonly { value: MantineColorScheme; label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'As the system' },
];
