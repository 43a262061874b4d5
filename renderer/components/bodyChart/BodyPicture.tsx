import { memo, type ReactNode } from 'react';
import type { Mark } from '#shared/clinical/body/mark.ts';
import { markName } from '#shared/clinical/body/names.ts';
import { pictureOf } from '#shared/clinical/body/picture.ts';
import { toSvgPath } from '#shared/clinical/body/shape.ts';
import { isShownIn } from '#shared/clinical/body/shown.ts';
import type { ViewId } from '#shared/clinical/body/views.ts';
import { useText } from '../../platform/language.ts';
import styles from './BodyPicture.module.css';
import { Marks } from './Marks.tsx';

interface Props {
  view: ViewId;
  marks: readonly Mark[];
}

/** One view of the body with what is marked in it, to look at; it says the same to those who listen. */
export function BodyPicture({ view, marks }: Props) {
  const text = useText();
  const shown = marks.filter((mark) => isShownIn(view, mark)).map((mark) => markName(mark, text));
  const name = text(`body:view.${view}`);
  return (
    <svg
      className={styles['picture']}
      viewBox={viewBoxOf(view)}
      role="img"
      aria-label={
        shown.length === 0
          ? text('body:pictureEmpty', { view: name })
          : text('body:picture', { view: name, marks: shown.join('; ') })
      }
    >
      <BodyLayers view={view}>
        <Marks view={view} marks={marks} />
      </BodyLayers>
    </svg>
  );
}

/** Chart units; the picture is scaled to its place. */
export function viewBoxOf(view: ViewId): string {
  const { width, height } = pictureOf(view);
  return `0 0 ${width} ${height}`;
}

/** The body from its paper to its outline, with what is drawn on it between the two. */
export function BodyLayers({ view, children }: { view: ViewId; children: ReactNode }) {
  return (
    <>
      <Ground view={view} />
      {children}
      <Outline view={view} />
    </>
  );
}

const Ground = memo(function Ground({ view }: { view: ViewId }) {
  const { outline, regions } = pictureOf(view);
  return (
    <>
      <path className={styles['ground']} d={toSvgPath(outline)} />
      <path className={styles['regions']} d={regions.map(({ shape }) => toSvgPath(shape)).join('')} />
    </>
  );
});

const Outline = memo(function Outline({ view }: { view: ViewId }) {
  const { outline, lines } = pictureOf(view);
  return (
    <>
      <path className={styles['lines']} d={lines.map(toSvgPath).join('')} />
      <path className={styles['outline']} d={toSvgPath(outline)} />
    </>
  );
});
