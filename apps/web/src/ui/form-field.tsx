import { Input } from '@mantine/core';
import { type ReactNode, useId } from 'react';

type Control = {
  id: string;
  className: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  children: (control: Control) => ReactNode;
};

/** Label, hint and error round a control that is not Mantine's, looking and speaking like those that are. */
export function FormField({ label, hint, error, children }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div>
      <Input.Label htmlFor={id}>{label}</Input.Label>
      {hint && <Input.Description id={`${id}-hint`}>{hint}</Input.Description>}
      {children({
        id,
        className: 'control',
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && <Input.Error id={`${id}-error`}>{error}</Input.Error>}
    </div>
  );
}

/** For the `error` of any field: what is wrong, in bold, then what is safe or what to do. */
export function FieldError({ what, children }: { what: string; children?: ReactNode }) {
  return (
    <>
      {what}
      {children && <span>{children}</span>}
    </>
  );
}
