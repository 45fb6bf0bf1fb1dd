import { z } from 'zod';

/** Where the demo's clock can be sent. `now` is the machine's own time again. */
export const DEMO_JOURNEYS = ['next_session', 'minutes', 'hour', 'day', 'now'] as const;
export type DemoJourney = (typeof DEMO_JOURNEYS)[number];

export const travelInput = z.strictObject({ to: z.enum(DEMO_JOURNEYS) });
