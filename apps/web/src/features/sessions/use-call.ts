import type { RoomMessage } from '@app/shared/sessions/sessions.schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type CallState, PeerCall } from './peer-call.ts';
import type { OwnMedia } from './use-own-media.ts';
import { useRoomClock } from './use-room-clock.ts';
import { useRoomSocket } from './use-room-socket.ts';

type Room = {
  bookingId: string;
  iceServers: RTCIceServer[];
  media: OwnMedia;
  entered: boolean;
  onChange(): void;
};
type OtherMedia = { microphone: boolean; camera: boolean };

/** The call of this room: sets itself up whenever both are there, and again when the line comes back. */
export function useCall({ bookingId, iceServers, media, entered, onChange }: Room) {
  const [remote, setRemote] = useState<MediaStream | null>(null);
  const [state, setState] = useState<CallState>('waiting');
  const [other, setOther] = useState<OtherMedia>({ microphone: true, camera: true });
  const call = useRef<PeerCall | null>(null);
  const polite = useRef(true);
  const line = useRoomSocket(bookingId, entered, (message) => hear(message));
  const hearTime = useRoomClock({ isOpen: line.state === 'open', send: line.send });

  const hangUp = useCallback(() => {
    call.current?.close();
    call.current = null;
    setRemote(null);
    setState('waiting');
  }, []);

  const dial = ({ begins }: { begins: boolean }) => {
    hangUp();
    const next = new PeerCall({
      iceServers,
      begins,
      polite: polite.current,
      send: line.send,
      onRemoteStream: setRemote,
      onState: setState,
    });
    call.current = next;
    setState('connecting');
    if (media.stream) void next.share(media.stream);
    line.send({ type: 'media', microphone: media.microphone, camera: media.camera });
    return next;
  };

  const hear = (message: RoomMessage) => {
    if (message.type === 'time') return hearTime(message);
    if (message.type === 'welcome') {
      polite.current = message.polite;
      hangUp();
      if (message.otherPresent) dial({ begins: true });
    } else if (message.type === 'other_joined') {
      dial({ begins: false });
    } else if (message.type === 'other_left') {
      hangUp();
    } else if (message.type === 'state_changed') {
      onChange();
    } else if (message.signal.type === 'media') {
      setOther(message.signal);
    } else {
      void (call.current ?? dial({ begins: false })).hear(message.signal);
    }
    if (message.type !== 'signal') onChange();
  };

  const { stream, microphone, camera } = media;
  useEffect(() => {
    if (stream) void call.current?.share(stream);
  }, [stream]);
  useEffect(() => line.send({ type: 'media', microphone, camera }), [microphone, camera, line.send]);
  useEffect(() => () => call.current?.close(), []);
  return { remote, state, other, line: line.state };
}
