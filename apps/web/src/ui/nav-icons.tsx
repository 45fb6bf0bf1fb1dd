import type { ReactNode } from 'react';

const drawn = (paths: ReactNode) => (
  <svg
    viewBox="0 0 24 24"
    width="24"
    height="24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {paths}
  </svg>
);

/** Single-weight strokes for the phone's bar of places. Always beside a word. */
export const navIcons = {
  search: drawn(
    <path d="M15 15.2l5.5 5.3M10.3 17c4 .1 6.8-2.7 6.8-6.5C17.1 6.6 14.2 4 10.4 4 6.6 4 4 6.8 4 10.5s2.6 6.4 6.3 6.5z" />,
  ),
  sessions: drawn(
    <path d="M4 6.2c5-.4 11-.4 16 0 .2 4.6.2 9 0 13.6-5 .3-11 .3-16 0-.2-4.5-.2-9 0-13.6zM4 10.5h16M8.5 3.5v4.4M15.5 3.5v4.4" />,
  ),
  progress: drawn(<path d="M3.5 19.5h17M5 15.5l4.5-4 3.5 2.5L19.5 6M15.5 5.6l4.2.2.1 4" />),
  hours: drawn(
    <path d="M12 3.8c4.7 0 8.2 3.5 8.2 8.1 0 4.7-3.6 8.3-8.2 8.3-4.7 0-8.2-3.6-8.2-8.2 0-4.7 3.5-8.2 8.2-8.2zM12 7.5v5l3.2 1.8" />,
  ),
  money: drawn(
    <path d="M3.5 7c5.6-.5 11.4-.5 17 0 .3 3.4.3 6.8 0 10-5.6.4-11.4.4-17 0-.3-3.3-.3-6.7 0-10zM12 9.6c1.5 0 2.5 1 2.5 2.4s-1 2.5-2.5 2.5-2.5-1-2.5-2.5 1-2.4 2.5-2.4z" />,
  ),
  person: drawn(
    <path d="M12 4c2.3 0 3.9 1.7 3.9 3.9 0 2.3-1.6 4-3.9 4s-3.9-1.7-3.9-4C8.1 5.7 9.7 4 12 4zM4.5 20c.6-3.7 3.5-5.6 7.5-5.6s6.9 1.9 7.5 5.6" />,
  ),
  desk: drawn(
    <path d="M3.5 9.5c5.6-.3 11.4-.3 17 0M5 9.6V20M19 9.6V20M8 9.3V5.4c2.7-.3 5.3-.3 8 0v3.9M12 9.5v5h6.9" />,
  ),
  log: drawn(
    <path d="M6 4c4-.3 8-.3 12 0 .2 5.3.2 10.7 0 16-4 .3-8 .3-12 0-.2-5.3-.2-10.7 0-16zM9 8.5h6M9 12h6M9 15.5h3.5" />,
  ),
} as const;
