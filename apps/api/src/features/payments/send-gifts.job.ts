import { defineSweep } from '../../jobs/job.ts';
import { sendDueGifts } from './redeem-gift.ts';

/** Gifts that were paid and whose day has come. */
export const sendGiftsSweep = defineSweep('payments.send-gifts', sendDueGifts);
