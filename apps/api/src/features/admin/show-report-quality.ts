import { RULES_VERSION } from '@app/shared/reports/quality-thresholds';
import type { ActContext } from '../../app-context.ts';
import {
  countFirings,
  countHandedIn,
  listLateCoaches,
  listOverrides,
  listRuleVersions,
} from './report-quality.repository.ts';

const AT_MOST = 50;

/** How the checks behave under one version of the rules, what was let through, and whose reports come late. */
export async function showReportQuality({ db }: ActContext, { version }: { version?: string | undefined }) {
  const found = await listRuleVersions(db);
  const versions = found.includes(RULES_VERSION) ? found : [RULES_VERSION, ...found];
  const shown = version ?? versions[0]!;
  const { reports, meanScore } = await countHandedIn(db, shown);
  const overrides = await listOverrides(db, AT_MOST);
  const late = await listLateCoaches(db, AT_MOST);
  return {
    versions,
    version: shown,
    handedIn: reports,
    meanScore: meanScore === null ? null : Math.round(meanScore * 10) / 10,
    rules: await countFirings(db, shown),
    overrides: overrides.map(({ madeAt, ...one }) => ({ ...one, madeAt: madeAt.toString() })),
    lateCoaches: late,
  };
}
