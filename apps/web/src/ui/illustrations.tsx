import type { ReactNode } from 'react';

type DrawingProps = { box: string; width?: number; label?: string; children: ReactNode };

/** Its width is only a default: the page that hangs it may set another. */
function Drawing({ box, width = 96, label, children }: DrawingProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has one where there is something to say, else it is hidden
    <svg
      viewBox={box}
      width={width}
      fill="none"
      stroke="var(--pencil)"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden={label ? undefined : true}
    >
      {label && <title>{label}</title>}
      {children}
    </svg>
  );
}

export function DoorAjar() {
  return (
    <Drawing box="0 0 132 132">
      <path d="M34 112C33 78 34 46 33 12c18-1 36-1 55 0 1 34 0 66 0 100" />
      <path d="M34 13c9 4 18 7 27 11 1 36 0 70 0 104-9-5-18-11-27-16" />
      <path d="M40 27c5 2 9 4 14 5 0 13 1 25 0 38-5-2-9-4-14-6zM40 77c5 3 9 5 14 8v28c-5-3-9-6-14-8z" />
      <path d="M57 79c1-1 2 0 1 1.5" />
      <path d="M4 113c10-1 19-1 29-1M89 112c13-1 26 0 39 0M72 113c9 5 18 10 27 14M84 114c10 4 19 8 29 11" />
    </Drawing>
  );
}

export function Telephone() {
  return (
    <Drawing box="0 0 132 132">
      <path d="M24 50c-6-2-10-7-9-13 2-11 22-19 51-19s49 8 51 19c1 6-3 11-9 13-5 2-11 1-15-1l-7-9c-13-4-27-4-40 0l-7 9c-4 2-10 3-15 1z" />
      <path d="M42 56c-9 14-17 29-21 46-1 6 2 10 8 11 25 2 49 2 74 0 6-1 9-5 8-11-4-17-12-32-21-46M46 47v10M86 47v10" />
      <path d="M66 64c11 0 18 7 18 17s-7 18-18 18-18-8-18-18 7-17 18-17z" />
      <path d="M66 76c3 0 5 2 5 5s-2 6-5 6-5-3-5-6 2-5 5-5z" />
    </Drawing>
  );
}

export function TwoChairs() {
  return (
    <Drawing box="0 0 320 190" width={300} label="Two chairs facing each other">
      <Chair />
      <g transform="translate(318 2) scale(-1 1)">
        <Chair />
      </g>
      <path d="M222 104l26-6 22 8-27 7zM230 103l17-3.5M236 106.5l17-4M216 96l22 10" />
    </Drawing>
  );
}

const Chair = () => (
  <g>
    <path d="M40 104C26 76 24 38 40 26c18-12 34 20 40 68" />
    <path d="M51 100C41 78 39 52 48 43c10-8 20 16 24 51" />
    <path d="M116 106c1 9-18 16-40 15s-39-8-38-16 19-14 40-13 37 7 38 14z" />
    <path d="M39 110c3 8 19 14 39 14 19 0 34-6 37-13" />
    <path d="M43 117c-1 22-4 42-11 62M112 117c2 22 5 42 10 62M60 123c-1 16-2 30-6 44M96 123c1 15 3 30 7 43" />
    <path d="M38 150c14 6 62 7 81-1" />
  </g>
);
