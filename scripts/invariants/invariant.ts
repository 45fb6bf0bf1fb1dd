import type { Sql } from 'postgres';
import type { StripeDump } from './stripe-dump.ts';

export type World = {
  sql: Sql;
  /** Everything that Stripe knows; absent when it cannot be asked for all of it. */
  stripe: StripeDump | undefined;
  /** The market's present, in the demo ahead of the machine's. */
  now: Temporal.Instant;
};

export type Finding = {
  /** As in SECURITY.md: V1, V2, … */
  id: string;
  title: string;
  /** How many things were looked at; 0 means there were none. */
  checked: number;
  violations: string[];
};

export type Invariant = (world: World) => Promise<Finding[]>;

/** What is on its way is not yet wrong: work that a queue still has in hand is younger than this. */
export const GRACE_SECONDS = 180;

/** A finding whose query names what is wrong, one line each. */
export const finding = (id: string, title: string, checked: number, violations: string[]): Finding => ({
  id,
  title,
  checked,
  violations,
});

export async function count(sql: Sql, table: string): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from ${sql(table)}`;
  return row?.count ?? 0;
}
