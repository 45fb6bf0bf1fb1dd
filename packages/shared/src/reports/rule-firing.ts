import type { FindingLevel } from './quality-finding.ts';
import type { QualityCheck } from './quality-rules.ts';

export type RuleFiring = { rule: string; level: FindingLevel; fields: number };

/**
 * What a check is remembered by: each rule once, at its worst, with the number of fields. What is simply not
 * written yet is work left and no firing; a block that was let through is one.
 */
export function firingsOf({ findings }: Pick<QualityCheck, 'findings'>): RuleFiring[] {
  const firings = new Map<string, RuleFiring>();
  for (const { rule, level, unwritten } of findings) {
    if (unwritten) continue;
    const known = firings.get(rule);
    const isBlock = level === 'block' || known?.level === 'block';
    firings.set(rule, { rule, level: isBlock ? 'block' : 'warning', fields: (known?.fields ?? 0) + 1 });
  }
  return [...firings.values()];
}
