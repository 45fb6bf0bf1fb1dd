import type { CoachProfile } from './coach-profile.ts';
import { businessCoaches } from './coaches/consulting.ts';
import { codingCoaches } from './coaches/engineering-code.ts';
import { systemsCoaches } from './coaches/engineering-systems.ts';
import { logisticsCoaches } from './coaches/logistics.ts';
import { peopleCoaches } from './coaches/people.ts';
import { productCoaches } from './coaches/product.ts';
import { publicServiceCoaches } from './coaches/public-service.ts';
import { salesCoaches } from './coaches/sales.ts';
import { waitingCoaches } from './coaches/waiting.ts';

/** Every coach of the demo market; the demo coach is the first. */
export const coachProfiles: readonly CoachProfile[] = [
  ...logisticsCoaches,
  ...peopleCoaches,
  ...codingCoaches,
  ...systemsCoaches,
  ...productCoaches,
  ...businessCoaches,
  ...salesCoaches,
  ...publicServiceCoaches,
  ...waitingCoaches,
];
