import { DomainError } from '@app/shared/errors/domain-error';
import type { taxRateInput } from '@app/shared/payments/documents.schema';
import type { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { insertTaxRate, listTaxRates } from './tax-rate.repository.ts';

/** The table of rates with its history. */
export async function readTaxRates({ db }: ActContext) {
  return (await listTaxRates(db)).map(({ country, validFrom, name, basisPoints }) => ({
    country,
    validFrom,
    name,
    basisPoints,
  }));
}

/**
 * Enters a rate from a day on. Payments keep the rate they were made under, so the past is never changed: the day
 * must not have passed.
 *
 * @throws DomainError `TAX_RATE_IN_THE_PAST`, `TAX_RATE_EXISTS`
 */
export async function setTaxRate(
  { db, now, user }: ActContext & { user: SignedInUser },
  rate: z.infer<typeof taxRateInput>,
): Promise<void> {
  const today = now.toZonedDateTimeISO('UTC').toPlainDate();
  if (Temporal.PlainDate.compare(rate.validFrom, today) < 0) throw new DomainError('TAX_RATE_IN_THE_PAST');
  await db.transaction(async (tx) => {
    const isNew = await insertTaxRate(tx, { ...rate, enteredBy: user.id, enteredAt: now });
    if (!isNew) throw new DomainError('TAX_RATE_EXISTS');
    await recordAuditEvent(tx, {
      at: now,
      actor: { kind: 'admin', id: user.id },
      action: 'tax.rate_set',
      subjectId: rate.country,
      details: rate,
    });
  });
}
