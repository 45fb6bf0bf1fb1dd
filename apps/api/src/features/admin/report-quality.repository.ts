import type { Queryable } from '@app/db/client';
import { coaches } from '@app/db/schema/catalog';
import { lateReports, reports, ruleFirings, ruleOverrides } from '@app/db/schema/reports';
import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';

// Reads of the reports' tables for the desk; nothing is written here.

/** Every version of the rules that a report was checked under, the latest first. */
export async function listRuleVersions(db: Queryable): Promise<string[]> {
  const rows = await db
    .selectDistinct({ version: ruleFirings.rulesVersion })
    .from(ruleFirings)
    .orderBy(desc(ruleFirings.rulesVersion));
  return rows.map(({ version }) => version);
}

/** Per rule: in how many reports it fired, stood at the hand-in, and was let through. */
export function countFirings(db: Queryable, version: string) {
  const isOverridden = sql`exists (select 1 from rule_overrides o where o.report_id = ${ruleFirings.reportId}
    and o.rule = ${ruleFirings.rule} and o.withdrawn_at is null)`;
  return db
    .select({
      rule: ruleFirings.rule,
      reports: sql<number>`count(*)::int`,
      blocked: sql<number>`count(*) filter (where ${ruleFirings.level} = 'block')::int`,
      atHandIn: sql<number>`count(*) filter (where ${ruleFirings.atHandIn})::int`,
      letThrough: sql<number>`count(*) filter (where ${isOverridden})::int`,
    })
    .from(ruleFirings)
    .where(eq(ruleFirings.rulesVersion, version))
    .groupBy(ruleFirings.rule)
    .orderBy(desc(sql`count(*)`), ruleFirings.rule);
}

/** How many reports were handed in, and how good they were by the checks of a version. */
export async function countHandedIn(db: Queryable, version: string) {
  const [row] = await db
    .select({
      reports: sql<number>`count(*)::int`,
      meanScore: sql<number | null>`avg((${reports.quality} ->> 'score')::float8)`,
    })
    .from(reports)
    .where(and(isNotNull(reports.submittedAt), eq(sql`${reports.quality} ->> 'version'`, version)));
  return row!; // an aggregate without groups has one row
}

/** What coaches let through and stands, the latest first. */
export function listOverrides(db: Queryable, limit: number) {
  return db
    .select({
      bookingId: reports.bookingId,
      coachName: coaches.displayName,
      rule: ruleOverrides.rule,
      path: ruleOverrides.path,
      match: ruleOverrides.match,
      reason: ruleOverrides.reason,
      rulesVersion: ruleOverrides.rulesVersion,
      madeAt: ruleOverrides.madeAt,
      isHandedIn: isNotNull(reports.submittedAt).mapWith(Boolean),
    })
    .from(ruleOverrides)
    .innerJoin(reports, eq(reports.id, ruleOverrides.reportId))
    .innerJoin(coaches, eq(coaches.id, reports.coachId))
    .where(isNull(ruleOverrides.withdrawnAt))
    .orderBy(desc(ruleOverrides.madeAt), ruleOverrides.reportId)
    .limit(limit);
}

/** Coaches whose reports cost candidates something, those with most strikes first. */
export function listLateCoaches(db: Queryable, limit: number) {
  const count = (step: string) => sql<number>`count(*) filter (where ${lateReports.step} = ${step})::int`;
  return db
    .select({
      coachId: lateReports.coachId,
      coachName: coaches.displayName,
      status: coaches.status,
      late: count('late'),
      credited: count('credit'),
      strikes: count('closed'),
    })
    .from(lateReports)
    .innerJoin(coaches, eq(coaches.id, lateReports.coachId))
    .groupBy(lateReports.coachId, coaches.displayName, coaches.status)
    .orderBy(desc(count('closed')), desc(count('credit')), desc(count('late')))
    .limit(limit);
}
