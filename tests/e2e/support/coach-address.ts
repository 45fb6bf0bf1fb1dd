import { DEMO_COACHES } from '@app/db/seed/demo-accounts';

/** Under which address a coach of the demo market signs in. */
export const coachAddress = ({ name, slug }: { name: string; slug: string }): string =>
  DEMO_COACHES.find((coach) => coach.name === name)?.email ?? `${slug.replaceAll('-', '.')}@demo.test`;
