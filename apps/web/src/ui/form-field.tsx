import type { ReactNode } from 'react';

/** For the `error` of any field: what is wrong, in bold, then what is safe or what to do. */
export function FieldError({ what, children }: { what: string; children?: ReactNode }) {
  return (
    <>
      {what}
      {children && <span>{children}</span>}
    </>
  );
}
