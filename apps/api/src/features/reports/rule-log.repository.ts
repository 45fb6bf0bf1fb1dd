import type { Transaction } from '@app/db/client';
import { ruleFirings, ruleOverrides } from '@app/db/schema/reports';
import type { Id } from '@app/shared/id/id';
import type { QualityCheck } from '@app/shared/reports/quality-rules';
import type { Override } from '@app/shared/reports/report.schema';
import { firingsOf } from '@app/shared/reports/rule-firing';
import { and, eq, isNull, sql } from 'drizzle-orm';

type Checked = {
  reportId: Id<'report'>;
  quality: QualityCheck;
  overrides: readonly Override[];
  /** The report leaves the coach's hands with these marks on it. */
  isHandIn: boolean;
  at: Temporal.Instant;
};

/** Remembers what a check found and what was let through, in the transaction that stores the report. */
export async function logCheck(tx: Transaction, checked: Checked): Promise<void> {
  await logFirings(tx, checked);
  await logOverrides(tx, checked);
}

async function logFirings(tx: Transaction, { reportId, quality, isHandIn, at }: Checked): Promise<void> {
  const rulesVersion = quality.version;
  if (isHandIn) {
    // A correction is a hand-in too: what it put right no longer stands.
    await tx
      .update(ruleFirings)
      .set({ atHandIn: false })
      .where(and(eq(ruleFirings.reportId, reportId), eq(ruleFirings.rulesVersion, rulesVersion)));
  }
  const firings = firingsOf(quality);
  if (firings.length === 0) return;
  await tx
    .insert(ruleFirings)
    .values(
      firings.map((firing) => ({
        ...firing,
        reportId,
        rulesVersion,
        firstFiredAt: at,
        lastFiredAt: at,
        atHandIn: isHandIn,
      })),
    )
    .onConflictDoUpdate({
      target: [ruleFirings.reportId, ruleFirings.rulesVersion, ruleFirings.rule],
      set: {
        level: sql`least(${ruleFirings.level}, excluded.level)`, // block before warning
        fields: sql`greatest(${ruleFirings.fields}, excluded.fields)`,
        lastFiredAt: at,
        atHandIn: sql`${ruleFirings.atHandIn} or excluded.at_hand_in`,
      },
    });
}

async function logOverrides(tx: Transaction, { reportId, quality, overrides, at }: Checked): Promise<void> {
  const rulesVersion = quality.version;
  await tx
    .update(ruleOverrides)
    .set({ withdrawnAt: at })
    .where(and(eq(ruleOverrides.reportId, reportId), isNull(ruleOverrides.withdrawnAt)));
  const kept = new Map(overrides.map((one) => [`${one.rule} ${one.path} ${one.match}`, one]));
  if (kept.size === 0) return;
  await tx
    .insert(ruleOverrides)
    .values([...kept.values()].map((one) => ({ ...one, reportId, rulesVersion, madeAt: at })))
    .onConflictDoUpdate({
      target: [
        ruleOverrides.reportId,
        ruleOverrides.rulesVersion,
        ruleOverrides.rule,
        ruleOverrides.path,
        ruleOverrides.match,
      ],
      set: { reason: sql`excluded.reason`, withdrawnAt: null },
    });
}
