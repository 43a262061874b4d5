import { type CSSProperties, useEffect, useRef } from 'react';
import type { Page } from './document.ts';
import styles from './PdfView.module.css';

interface Props {
  page: Page;
  /** In CSS pixels. */
  width: number;
  label: string;
}

/** One page: a sharp picture, and over it the same text to select, search and hear. */
export function PdfPage({ page, width, label }: Props) {
  const picture = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);

  useEffect(
    () => (picture.current ? page.draw(picture.current, width, window.devicePixelRatio) : undefined),
    [page, width],
  );
  useEffect(() => (words.current ? page.layText(words.current) : undefined), [page]);

  const size = {
    inlineSize: width,
    aspectRatio: `${page.width} / ${page.height}`,
    '--total-scale-factor': width / page.width,
  } as CSSProperties;
  return (
    <section className={styles['page']} aria-label={label} style={size}>
      <canvas ref={picture} className={styles['picture']} />
      <div ref={words} className={styles['words']} />
    </section>
  );
}
