import { money } from '@app/shared/money/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaidBooking } from './booking-file-view.ts';
import { previewRefund } from './refund-preview.ts';

type Parts = Partial<PaidBooking['money']['payment']['paid']>;
type Transfer = { earned: boolean; status: string; amountMinor: number };

/** 96.00 €, 15 % commission; only what the arithmetic reads. */
function booking(parts: Parts = {}, transfer: Transfer | null = null): PaidBooking {
  const none = { creditMinor: 0, packageMinor: 0, packageReturnedMinor: 0, subsidyMinor: 0 };
  const paid = { currency: 'EUR', amountMinor: 9_600, refundedMinor: 0, subsidyReturnedMinor: 0, ...none };
  return {
    id: 'bkg_1',
    candidate: { id: 'usr_1' },
    coach: { id: 'coa_1' },
    money: {
      payment: {
        paid: { ...paid, creditReturnedMinor: 0, creditedMinor: 0, lostMinor: 0, borneMinor: 0, ...parts },
        commissionBasisPoints: 1_500,
      },
      transfer,
    },
  } as unknown as PaidBooking;
}

const eur = (amountMinor: number) => money(amountMinor, 'EUR');

describe('previewRefund', () => {
  it('shares what is left as before', () => {
    expect(previewRefund(booking(), eur(2_347))).toMatchObject({
      now: { candidate: eur(0), coach: eur(8_160), commission: eur(1_440) },
      after: { candidate: eur(2_347), coach: eur(6_165), commission: eur(1_088) },
    });
  });

  it('never loses a cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_600 }),
        fc.integer({ min: 0, max: 9_600 }),
        (before, amount) => {
          const preview = previewRefund(booking({ refundedMinor: before }), eur(amount));
          if (amount > 9_600 - before) {
            expect(preview).toBeNull();
            return;
          }
          const { candidate, coach, commission } = preview!.after;
          expect(candidate.amountMinor + coach.amountMinor + commission.amountMinor).toBe(9_600);
        },
      ),
    );
  });

  it('goes to the card as far as the card was charged', () => {
    const preview = previewRefund(booking({ amountMinor: 3_600, creditMinor: 6_000 }), eur(5_000));
    expect(preview).toMatchObject({ toCard: eur(3_600), toCredit: eur(1_400) });
    expect(preview?.postings.map(({ code }) => code)).toEqual(['R0', 'R1']);
  });

  it('asks the coach for what has left already', () => {
    const sent = booking({}, { earned: true, status: 'created', amountMinor: 8_160 });
    expect(previewRefund(sent, eur(4_800))).toMatchObject({
      askedBack: eur(4_080),
      postings: [{ code: 'R0e' }, { code: 'R1' }],
    });
  });
});
