import { useMutation } from '@tanstack/react-query';
import { savePdf } from '../../lib/save-file.ts';
import { type RouterInputs, trpc } from '../../trpc.ts';

type DocumentId = RouterInputs['documents']['pdf']['documentId'];

/** Saves one of one's receipts or credit notes as a PDF. */
export function useSaveDocument() {
  const utils = trpc.useUtils();
  return useMutation({
    mutationFn: async (documentId: DocumentId) => {
      const { fileName, base64 } = await utils.documents.pdf.fetch({ documentId });
      savePdf(fileName, base64);
    },
  });
}
