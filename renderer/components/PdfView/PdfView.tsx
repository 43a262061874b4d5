import { useText } from '../../platform/language.ts';
import { Banner } from '../Banner.tsx';
import { Loading } from '../Spinner.tsx';
import { PdfPage } from './PdfPage.tsx';
import styles from './PdfView.module.css';
import { usePdf } from './usePdf.ts';
import { useWidth } from './useWidth.ts';

interface Props {
  bytes: Uint8Array;
  /** What the document is: `Receipt 12, original`. */
  label: string;
}

/** A PDF on screen, page under page as wide as its place; scrolled by the keyboard as well. */
export function PdfView({ bytes, label }: Props) {
  const text = useText();
  const pdf = usePdf(bytes);
  const [measured, width] = useWidth();

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
    <section className={styles['view']} aria-label={label} tabIndex={0}>
      <div ref={measured} className={styles['pages']}>
        {pdf.status === 'loading' && <Loading />}
        {pdf.status === 'failed' && (
          <Banner tone="danger" role="alert">
            <strong>{text('chart:receipt.pdfFailed')}</strong>
            <p>{text('chart:receipt.pdfFailedBody')}</p>
          </Banner>
        )}
        {pdf.status === 'open' &&
          width > 0 &&
          pdf.pages.map((page) => (
            <PdfPage
              key={page.number}
              page={page}
              width={width}
              label={text('chart:receipt.pdfPage', { page: page.number, pages: pdf.pages.length })}
            />
          ))}
      </div>
    </section>
  );
}
