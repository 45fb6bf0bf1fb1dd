/** Letters and digits that nobody takes for each other: no I, O, 0 or 1. */
export const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
export const GIFT_CODE_LENGTH = 16;
export const REFERRAL_CODE_LENGTH = 8;

/** `ABCD-EFGH-JKLM-NPQR`: how a gift's code is written. */
export const writeGiftCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** What was typed, without case, spaces and dashes. */
export const readGiftCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
