import { useCallback, useEffect, useRef, useState } from 'react';

export type MediaTrouble = 'blocked' | 'missing' | 'busy';
export type OwnMedia = ReturnType<typeof useOwnMedia>;

const WANTED: MediaStreamConstraints = {
  audio: { echoCancellation: true, noiseSuppression: true },
  video: { width: { ideal: 1280 }, height: { ideal: 720 } },
};

/** The person's own camera and microphone: asked for once, switched off and on without asking again. */
export function useOwnMedia() {
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [trouble, setTrouble] = useState<MediaTrouble | null>(null);
  const [microphone, setMicrophone] = useState(true);
  const [camera, setCamera] = useState(true);
  const held = useRef<MediaStream | null>(null);

  const ask = useCallback(async () => {
    setTrouble(null);
    try {
      const got = await openDevices();
      for (const track of held.current?.getTracks() ?? []) track.stop();
      held.current = got;
      setStream(got);
      setCamera(got.getVideoTracks().length > 0);
    } catch (error) {
      setTrouble(troubleOf(error));
    }
  }, []);

  useEffect(() => {
    void ask();
    return () => {
      for (const track of held.current?.getTracks() ?? []) track.stop();
    };
  }, [ask]);

  useEffect(() => {
    for (const track of stream?.getAudioTracks() ?? []) track.enabled = microphone;
  }, [stream, microphone]);
  useEffect(() => {
    for (const track of stream?.getVideoTracks() ?? []) track.enabled = camera;
  }, [stream, camera]);

  return {
    stream,
    trouble,
    ask,
    microphone,
    camera,
    hasCamera: (stream?.getVideoTracks().length ?? 0) > 0,
    toggleMicrophone: () => setMicrophone((on) => !on),
    toggleCamera: () => setCamera((on) => !on),
  };
}

/** Without a camera the talk goes on by sound alone. */
async function openDevices(): Promise<MediaStream> {
  if (!navigator.mediaDevices) throw new DOMException('needs https', 'NotFoundError');
  try {
    return await navigator.mediaDevices.getUserMedia(WANTED);
  } catch (error) {
    if (troubleOf(error) === 'blocked') throw error;
    return navigator.mediaDevices.getUserMedia({ audio: WANTED.audio! });
  }
}

function troubleOf(error: unknown): MediaTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'blocked';
  return name === 'NotReadableError' ? 'busy' : 'missing';
}
