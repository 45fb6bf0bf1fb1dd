/// <reference lib="webworker" />

declare const sampleRate: number;
declare function registerProcessor(name: string, processor: new () => object): void;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

const FRAME_SECONDS = 0.02;
const FRAMES_PER_MESSAGE = 25; // half a second
const SILENCE_DB = -100;

/** Tells how loud each 20 ms of the microphone is, in dBFS. The sound itself stays here. */
class VoiceFrames extends AudioWorkletProcessor {
  readonly #frameLength = Math.round(sampleRate * FRAME_SECONDS);
  #power = 0;
  #samples = 0;
  #loudness: number[] = [];

  process([input]: Float32Array[][]): boolean {
    const channel = input?.[0];
    for (const sample of channel ?? new Float32Array(128)) {
      this.#power += sample * sample;
      this.#samples += 1;
      if (this.#samples === this.#frameLength) this.#closeFrame();
    }
    return true;
  }

  #closeFrame(): void {
    const mean = this.#power / this.#samples;
    this.#loudness.push(mean > 0 ? Math.max(SILENCE_DB, 10 * Math.log10(mean)) : SILENCE_DB);
    this.#power = 0;
    this.#samples = 0;
    if (this.#loudness.length < FRAMES_PER_MESSAGE) return;
    this.port.postMessage(this.#loudness);
    this.#loudness = [];
  }
}

registerProcessor('voice-frames', VoiceFrames);
