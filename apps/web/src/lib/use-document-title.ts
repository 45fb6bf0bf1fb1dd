import { useEffect } from 'react';

const PRODUCT = 'Second Round';

/** The words in the browser's tab, most particular first. Pages with a `PageTitle` get it from there. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · ${PRODUCT}` : PRODUCT;
  }, [title]);
}
