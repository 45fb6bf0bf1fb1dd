import { useState } from 'react';

const KEY = 'typed-email';

/** The address somebody typed on one identity page, still there on the next; gone when the tab closes. */
export function useTypedEmail() {
  const [email, setEmail] = useState(() => sessionStorage.getItem(KEY) ?? '');
  const remember = (typed: string) => {
    setEmail(typed);
    sessionStorage.setItem(KEY, typed);
  };
  return [email, remember] as const;
}
