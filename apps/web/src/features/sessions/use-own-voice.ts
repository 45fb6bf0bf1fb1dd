import { FRAME_SECONDS, VoiceGate, type VoiceSegment } from '@app/shared/sessions/voice-gate';
import { useEffect, useRef } from 'react';
import { isUnreachable, trpc } from '../../trpc.ts';
import workletUrl from './voice-frames.ts?worker&url';

const TELL_EVERY_SEC = 15;
const RETRY_MS = 5_000;
const KEPT = 240; // an hour without a line

type Batch = {
  windowId: string;
  sequence: number;
  fromSecond: number;
  toSecond: number;
  spoken: VoiceSegment[];
};

type Options = {
  bookingId: `bkg_${string}`;
  stream: MediaStream | null;
  /** False while the person does not want to be measured. */
  enabled: boolean;
  /** Seconds of the session that it is now, by the server's clock. */
  elapsedSec(): number;
};

/**
 * Measures when the person speaks, from their own microphone, and tells the server the seconds; no sound leaves
 * the browser (feedback.md 5.3). What could not be told waits and is told later, once.
 */
export function useOwnVoice({ bookingId, stream, enabled, elapsedSec }: Options): void {
  const { mutateAsync: keep } = trpc.sessions.keepSpeech.useMutation();
  const now = useRef(elapsedSec);
  now.current = elapsedSec;

  useEffect(() => {
    if (!enabled || !stream?.getAudioTracks().length) return;
    const outbox = openOutbox((batch) => keep({ bookingId, ...batch }));
    const context = new AudioContext();
    let stopped = false;
    let stop = () => {};
    void context.audioWorklet.addModule(workletUrl).then(() => {
      if (stopped) return;
      const frames = new AudioWorkletNode(context, 'voice-frames', { numberOfOutputs: 0 });
      const listening = listenTo(() => now.current(), outbox.add);
      frames.port.onmessage = ({ data }: MessageEvent<number[]>) => listening.hear(data);
      context.createMediaStreamSource(stream).connect(frames);
      stop = listening.finish;
    });
    const leave = () => stop();
    window.addEventListener('pagehide', leave);
    return () => {
      stopped = true;
      window.removeEventListener('pagehide', leave);
      stop();
      void context.close();
    };
  }, [bookingId, stream, enabled, keep]);
}

/** Turns loudness into batches of seconds spoken; one gate for the whole talk, so that its noise floor is known. */
function listenTo(elapsedSec: () => number, add: (batch: Omit<Batch, 'windowId' | 'sequence'>) => void) {
  const gate = new VoiceGate();
  let startedAt: number | undefined;
  let frames = 0;
  let told = 0;
  let spoken: VoiceSegment[] = [];
  const heard = () => frames * FRAME_SECONDS;
  /** Nothing before the session begins is told. */
  const inSession = (second: number) => Math.max(0, Math.round(((startedAt ?? 0) + second) * 100) / 100);
  const take = (segment: VoiceSegment | undefined) => {
    if (segment) spoken.push(segment);
  };
  const tell = () => {
    // A segment that began before the last batch is told with this one, which reaches back to it.
    const from = Math.min(told, ...spoken.map(({ start }) => start));
    const batch = {
      fromSecond: inSession(from),
      toSecond: inSession(heard()),
      spoken: spoken
        .map(({ start, end }) => ({ start: inSession(start), end: inSession(end) }))
        .filter(({ start, end }) => end > start),
    };
    told = heard();
    spoken = [];
    if (batch.toSecond > batch.fromSecond) add(batch);
  };
  return {
    hear(loudness: readonly number[]) {
      startedAt ??= elapsedSec() - loudness.length * FRAME_SECONDS;
      for (const decibels of loudness) take(gate.hear(decibels));
      frames += loudness.length;
      if (heard() - told >= TELL_EVERY_SEC) tell();
    },
    finish() {
      take(gate.finish());
      if (heard() > told) tell();
    },
  };
}

/** Sends in order; what fails is kept and sent again. */
function openOutbox(send: (batch: Batch) => Promise<unknown>) {
  const windowId = crypto.randomUUID();
  const waiting: Batch[] = [];
  let sequence = 0;
  let isSending = false;
  const deliver = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    try {
      for (let batch = waiting[0]; batch; batch = waiting[0]) {
        await send(batch);
        waiting.shift();
      }
    } catch (error) {
      if (isUnreachable(error)) setTimeout(() => void deliver(), RETRY_MS);
      else waiting.length = 0; // the talk is over for the server: figures are no reason to trouble anybody
    } finally {
      isSending = false;
    }
  };
  return {
    add(batch: Omit<Batch, 'windowId' | 'sequence'>) {
      waiting.push({ ...batch, windowId, sequence: sequence++ });
      if (waiting.length > KEPT) waiting.shift();
      void deliver();
    },
  };
}
