import { memo } from 'react';
import { toSvgPath } from '#shared/clinical/body/shape.ts';
import type { HomeCareId } from '#shared/clinical/homeCare/catalogue.ts';
import { drawingOf } from '#shared/clinical/homeCare/drawings/drawings.ts';
import type { Tone } from '#shared/clinical/homeCare/drawings/stroke.ts';
import { useText } from '../../platform/language.ts';
import styles from './HomeCareDrawing.module.css';

/** The drawing of an item of home care, as large as its place allows; it says its name to those who listen. */
export const HomeCareDrawing = memo(function HomeCareDrawing({ id }: { id: HomeCareId }) {
  const text = useText();
  const { width, height, strokes } = drawingOf(id);
  return (
    <svg
      className={styles['drawing']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={text('homeCare:drawing', { name: text(`homeCare:name.${id}`) })}
    >
      {strokes.map(({ path, fill, stroke, width: strokeWidth }, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: the strokes of a drawing never change
          key={index}
          d={toSvgPath(path)}
          fill={colorOf(fill)}
          stroke={colorOf(stroke)}
          strokeWidth={strokeWidth}
        />
      ))}
    </svg>
  );
});

/** A colour of `styles/figure.css`. */
const colorOf = (tone: Tone | null): string => (tone === null ? 'none' : `var(--drawing-${tone})`);
