import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
  TextLayer,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** A page that can be drawn; sizes are in points. */
export interface Page {
  number: number;
  width: number;
  height: number;
  /** Draws it `width` CSS pixels wide, sharp at that many pixels to one. Returns the way to stop. */
  draw: (canvas: HTMLCanvasElement, width: number, density: number) => () => void;
  /** Lays the page's own text into an element, to select and to hear. Returns the way to take it out. */
  layText: (container: HTMLElement) => () => void;
}

/** An open PDF, and what gives its memory back. */
export interface OpenPdf {
  pages: Page[];
  close: () => Promise<void>;
}

interface Reader {
  worker: PDFWorker;
  /** Rejects when the worker cannot be started or breaks down: it would never answer. */
  broken: Promise<never>;
}

let reader: Reader | undefined;

/** One worker for the window. It is started from our own file, since the content policy allows no other. */
function sharedReader(): Reader {
  reader ??= startReader();
  return reader;
}

function startReader(): Reader {
  const port = new Worker(workerUrl, { type: 'module' });
  const broken = new Promise<never>((_resolve, reject) => {
    port.addEventListener('error', () => {
      reader = undefined;
      reject(new Error('the reader of PDFs stopped'));
    });
  });
  broken.catch(() => undefined);
  return { worker: PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS }), broken };
}

/** Reads a PDF of ours: every font is embedded, so nothing is ever fetched for it. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { worker, broken } = sharedReader();
  const loading = getDocument({
    // The worker takes the buffer away, so it gets a copy.
    data: bytes.slice(),
    worker,
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
  });
  const pages = await allPages(await Promise.race([loading.promise, broken]));
  return { pages: pages.map(pageOf), close: () => loading.destroy() };
}

const allPages = (pdf: PDFDocumentProxy): Promise<PDFPageProxy[]> =>
  Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));

function pageOf(page: PDFPageProxy): Page {
  const natural = page.getViewport({ scale: 1 });
  return {
    number: page.pageNumber,
    width: natural.width,
    height: natural.height,
    draw: (canvas, width, density) => {
      const viewport = page.getViewport({ scale: (width / natural.width) * density });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      const task = page.render({ canvas, viewport });
      // Stopping rejects, and a page that cannot be drawn stays blank: its text is still there to be read.
      task.promise.catch(() => undefined);
      return () => task.cancel();
    },
    layText: (container) => {
      const layer = new TextLayer({
        textContentSource: page.streamTextContent(),
        container,
        viewport: natural,
      });
      layer.render().catch(() => undefined);
      return () => {
        layer.cancel();
        container.replaceChildren();
      };
    },
  };
}
