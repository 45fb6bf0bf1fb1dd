import type { TextInputProps } from '@mantine/core';
import { PasswordInput } from './password-input.tsx';

const SHORTEST_PASSWORD = 10;

/** A password that is being chosen. */
export function NewPasswordInput(props: TextInputProps) {
  return (
    <PasswordInput
      label="Password"
      description={`${SHORTEST_PASSWORD} characters or more. A sentence works well.`}
      autoComplete="new-password"
      minLength={SHORTEST_PASSWORD}
      required
      {...props}
    />
  );
}
