import { TextInput, type TextInputProps } from '@mantine/core';

/** Six figures from an authenticator app; a phone offers its number keys and, where it can, the code itself. */
export function CodeInput(props: TextInputProps) {
  return (
    <TextInput
      label="Code from your app"
      inputMode="numeric"
      autoComplete="one-time-code"
      pattern="[0-9 ]{6,7}"
      title="six figures"
      maxLength={7}
      placeholder="000000"
      required
      {...props}
      className="num"
    />
  );
}
