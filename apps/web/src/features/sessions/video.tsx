import { useEffect, useRef } from 'react';

type Props = { stream: MediaStream | null; muted?: boolean; label: string; className?: string | undefined };

/** A stream as a picture; the person's own is muted, or they would hear themselves. */
export function Video({ stream, muted = false, label, className }: Props) {
  const element = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (element.current) element.current.srcObject = stream;
  }, [stream]);
  return <video ref={element} className={className} autoPlay playsInline muted={muted} aria-label={label} />;
}
