import { Button } from '@mantine/core';
import { IconClock, IconMicrophone, IconVideo, IconVolume } from '@tabler/icons-react';
import { Refusal } from '../../ui/error-message.tsx';
import styles from './device-check.module.css';
import type { MediaTrouble, OwnMedia } from './use-own-media.ts';
import { useSoundLevel } from './use-sound-level.ts';
import { Video } from './video.tsx';

const BARS = 12;

const ADVICE: Record<MediaTrouble, { what: string; todo: string }> = {
  blocked: {
    what: 'The browser keeps camera and microphone from this page.',
    todo: 'Tap the lock or the camera beside the address, allow both, then try again.',
  },
  missing: {
    what: 'There is no microphone that this page can use.',
    todo: 'Plug one in or switch it on, then try again.',
  },
  busy: { what: 'Another programme holds the microphone.', todo: 'Close it there, then try again.' },
};

/** Whether this person's talk time is measured, and the way to change it. */
export type TalkTime = { measured: boolean; change(measured: boolean): void };
type Props = { media: OwnMedia; talkTime: TalkTime; otherName: string };

/** What the other will see and hear, before they do. */
export function DeviceCheck({ media, talkTime, otherName }: Props) {
  const level = useSoundLevel(media.stream);
  if (media.trouble) {
    const { what, todo } = ADVICE[media.trouble];
    return (
      <Refusal what={what}>
        <p>{todo}</p>
        <Button variant="default" mt="sm" onClick={media.ask}>
          Try again
        </Button>
      </Refusal>
    );
  }
  const lit = Math.round(level * BARS);
  return (
    <div className={styles.check}>
      <div className={styles.picture}>
        {media.hasCamera && media.camera ? (
          <Video stream={media.stream} muted label="Your own picture" />
        ) : (
          <p className={styles.dark}>
            {media.stream ? 'Your camera is off.' : 'Asking for camera and microphone.'}
          </p>
        )}
        <span>How {otherName} will see you</span>
      </div>
      <ul>
        <li>
          <IconVideo size={22} stroke={1.7} aria-hidden="true" />
          <span>
            <b>Camera</b>
            {media.hasCamera ? (media.camera ? 'On' : 'Off') : 'None found; the talk works by sound alone'}
          </span>
          {media.hasCamera && (
            <button type="button" onClick={media.toggleCamera}>
              {media.camera ? 'Switch off' : 'Switch on'}
            </button>
          )}
        </li>
        <li>
          <IconMicrophone size={22} stroke={1.7} aria-hidden="true" />
          <span>
            <b>Microphone</b>
            {media.microphone ? (lit > 1 ? 'We hear you' : 'Say something') : 'Muted'}
          </span>
          <span className={styles.bars} aria-hidden="true">
            {Array.from({ length: BARS }, (_, bar) => `bar ${bar}`).map((key, bar) => (
              <i key={key} data-on={bar < lit} />
            ))}
          </span>
        </li>
        <li>
          <IconVolume size={22} stroke={1.7} aria-hidden="true" />
          <span>
            <b>Sound</b>
            You should hear a short bell
          </span>
          <button type="button" onClick={ringBell}>
            Ring it
          </button>
        </li>
        <li>
          <IconClock size={22} stroke={1.7} aria-hidden="true" />
          <span>
            <b>Talk time</b>
            {talkTime.measured
              ? 'Measured here for the report. Only the seconds you speak leave this browser, no sound.'
              : 'Not measured. The report has no talk figures then.'}
          </span>
          <button type="button" onClick={() => talkTime.change(!talkTime.measured)}>
            {talkTime.measured ? 'Leave it out' : 'Measure it'}
          </button>
        </li>
      </ul>
    </div>
  );
}

/** Half a second of a soft bell, made here: nothing to download, nothing from elsewhere. */
function ringBell(): void {
  const context = new AudioContext();
  const gain = context.createGain();
  gain.gain.setValueAtTime(0.2, context.currentTime);
  gain.gain.exponentialRampToValueAtTime(0.001, context.currentTime + 0.6);
  gain.connect(context.destination);
  for (const frequency of [880, 1320]) {
    const tone = context.createOscillator();
    tone.frequency.value = frequency;
    tone.connect(gain);
    tone.start();
    tone.stop(context.currentTime + 0.6);
  }
  setTimeout(() => void context.close(), 800);
}
