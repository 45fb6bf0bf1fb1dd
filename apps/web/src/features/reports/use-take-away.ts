import { useMutation } from '@tanstack/react-query';
import { saveFile, savePdf } from '../../lib/save-file.ts';
import { type RouterInputs, trpc } from '../../trpc.ts';

type BookingId = RouterInputs['reports']['printPdf']['bookingId'];

const LOOK_EVERY_MS = 300;
const LOOKS = 100;

export class PdfNotReady extends Error {
  override readonly message = 'The PDF is not ready.';
}

/** One's report as files: a PDF, which the worker sets first, and JSON. */
export function useTakeAway(bookingId: BookingId, name: string) {
  const utils = trpc.useUtils();
  const print = trpc.reports.printPdf.useMutation();
  const pdf = useMutation({
    mutationFn: async () => {
      const { pdfId } = await print.mutateAsync({ bookingId });
      for (let look = 0; look < LOOKS; look++) {
        const { state, base64 } = await utils.reports.pdf.fetch({ bookingId, pdfId }, { staleTime: 0 });
        if (base64) return savePdf(`${name}.pdf`, base64);
        if (state === 'failed') break;
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      }
      throw new PdfNotReady();
    },
  });
  const json = useMutation({
    mutationFn: async () => {
      const document = await utils.progress.exportReport.fetch({ bookingId }, { staleTime: 0 });
      const text = JSON.stringify(document, null, 2);
      saveFile(`${name}.json`, new Blob([text], { type: 'application/json' }));
    },
  });
  return { pdf, json };
}
