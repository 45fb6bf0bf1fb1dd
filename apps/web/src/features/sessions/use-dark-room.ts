import { useEffect } from 'react';

const ATTRIBUTE = 'data-mantine-color-scheme';

/** The room is dark whatever the person's paper is: faces are easier to read, and screens glow less on them. */
export function useDarkRoom(): void {
  useEffect(() => {
    const root = document.documentElement;
    const before = root.getAttribute(ATTRIBUTE);
    root.setAttribute(ATTRIBUTE, 'dark');
    return () => {
      if (before) root.setAttribute(ATTRIBUTE, before);
      else root.removeAttribute(ATTRIBUTE);
    };
  }, []);
}
