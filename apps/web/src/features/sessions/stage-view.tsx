import { IconLogout, IconMicrophone, IconMicrophoneOff, IconVideo, IconVideoOff } from '@tabler/icons-react';
import type { CallState } from './peer-call.ts';
import styles from './stage-view.module.css';
import type { OwnMedia } from './use-own-media.ts';
import type { LineState } from './use-room-socket.ts';
import { Video } from './video.tsx';

type Props = {
  remote: MediaStream | null;
  media: OwnMedia;
  other: { name: string; detail: string; microphone: boolean; camera: boolean };
  call: CallState;
  line: LineState;
  onLeave: () => void;
};

/** The other person large, oneself small, and the three switches. */
export function StageView({ remote, media, other, call, line, onLeave }: Props) {
  const seen = remote && other.camera;
  return (
    <div>
      <div className={styles.video}>
        {remote && (
          <Video
            stream={remote}
            label={`${other.name}’s picture`}
            className={seen ? styles.face : styles.hidden}
          />
        )}
        {!seen && <p className={styles.dark}>{waitingWords(call, line, other)}</p>}
        <p className={styles.plate}>
          <b>{other.name}</b> {other.detail}
          {remote && !other.microphone ? ', muted' : ''}
        </p>
        <div className={styles.self}>
          {media.hasCamera && media.camera ? (
            <Video stream={media.stream} muted label="Your own picture" />
          ) : (
            <span className={styles.off}>camera off</span>
          )}
          <span>You</span>
        </div>
      </div>
      <div className={styles.controls}>
        <p role="status">{lineWords(call, line)}</p>
        <button type="button" aria-pressed={!media.microphone} onClick={media.toggleMicrophone}>
          {media.microphone ? (
            <IconMicrophone size={20} stroke={1.7} />
          ) : (
            <IconMicrophoneOff size={20} stroke={1.7} />
          )}
          {media.microphone ? 'Mute' : 'Unmute'}
        </button>
        {media.hasCamera && (
          <button type="button" aria-pressed={!media.camera} onClick={media.toggleCamera}>
            {media.camera ? <IconVideo size={20} stroke={1.7} /> : <IconVideoOff size={20} stroke={1.7} />}
            {media.camera ? 'Camera off' : 'Camera on'}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          <IconLogout size={20} stroke={1.7} />
          Leave
        </button>
      </div>
    </div>
  );
}

function waitingWords(call: CallState, line: LineState, other: Props['other']): string {
  if (line === 'elsewhere') return 'You opened this room in another window. It goes on there.';
  if (call === 'connected' && !other.camera)
    return `${other.name} has the camera off. You can hear each other.`;
  if (call === 'connecting') return `${other.name} is here. Connecting.`;
  if (call === 'broken') return `The line to ${other.name} broke. We are getting it back.`;
  return `${other.name} is not here yet.`;
}

function lineWords(call: CallState, line: LineState): string {
  if (line === 'lost' || line === 'connecting') return 'Your connection is coming back. Stay here.';
  if (call === 'connected') return 'You see and hear each other.';
  return call === 'broken' ? 'Reconnecting. The clock goes on.' : '';
}
