/** A hand-drawn ring round a 2. */
export function Mark({ size = 30 }: { size?: number }) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      fill="none"
      stroke="var(--pencil)"
      strokeWidth="2.4"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M20.5 3.6C12 1.2 3.4 6.6 3 15.6c-.4 8.2 6.3 13.7 13.7 13.2 7.6-.5 12.6-6.4 12.2-13.6C28.5 8.5 23.2 3.6 16 3.7" />
      <path
        d="M12.3 12.9c.3-2.2 1.9-3.4 3.9-3.3 2.2.1 3.7 1.5 3.6 3.4-.1 3-4.6 5.2-7.8 9.2h8.3"
        strokeWidth="2.6"
      />
    </svg>
  );
}
