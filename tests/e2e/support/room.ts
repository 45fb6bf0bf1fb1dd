/// <reference lib="dom" />

import { expect, type Page } from '@playwright/test';

const SILENCE = 0.01;

/** The other's picture moves and their voice arrives, in this person's room. */
export async function expectSeenAndHeard(page: Page, picture: string): Promise<void> {
  await expect(page.getByText('You see and hear each other.')).toBeVisible({ timeout: 60_000 });
  const video = page.getByLabel(picture);
  await expect
    .poll(() => video.evaluate(isMoving), { message: 'the picture moves', timeout: 60_000 })
    .toBe(true);

  const ear = await video.evaluateHandle(listen);
  await expect
    .poll(() => ear.evaluate(loudestSample), { message: 'the voice arrives', timeout: 60_000 })
    .toBeGreaterThan(SILENCE);
  await ear.evaluate(({ context }) => context.close());
}

const isMoving = (element: HTMLElement | SVGElement) =>
  element instanceof HTMLVideoElement && !element.paused && element.videoWidth > 0 && element.currentTime > 0;

function listen(element: HTMLElement | SVGElement) {
  const context = new AudioContext();
  const ear = context.createAnalyser();
  ear.fftSize = 32_768; // two thirds of a second: the stand-in for a microphone beeps once in each
  const stream = (element as HTMLVideoElement).srcObject as MediaStream;
  context.createMediaStreamSource(stream).connect(ear);
  return { context, ear };
}

function loudestSample({ ear }: ReturnType<typeof listen>): number {
  const samples = new Float32Array(ear.fftSize);
  ear.getFloatTimeDomainData(samples);
  return samples.reduce((loudest, sample) => Math.max(loudest, Math.abs(sample)), 0);
}
