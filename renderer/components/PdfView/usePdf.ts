import { useEffect, useState } from 'react';
import type { Page } from './document.ts';

export type PdfState = { status: 'loading' } | { status: 'failed' } | { status: 'open'; pages: Page[] };

/** Opens the bytes; the reader itself is loaded with the first document. The last pages stay until the next. */
export function usePdf(bytes: Uint8Array): PdfState {
  const [state, setState] = useState<PdfState>({ status: 'loading' });

  useEffect(() => {
    let isCurrent = true;
    const opening = import('./document.ts').then(({ openPdf }) => openPdf(bytes));
    void opening
      .then(({ pages }): PdfState => ({ status: 'open', pages }))
      .catch((): PdfState => ({ status: 'failed' }))
      .then((next) => isCurrent && setState(next));
    return () => {
      isCurrent = false;
      opening.then(({ close }) => close()).catch(() => undefined);
    };
  }, [bytes]);

  return state;
}
