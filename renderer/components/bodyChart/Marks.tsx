import { memo } from 'react';
import { draw } from '#shared/clinical/body/drawing.ts';
import type { Drawn, Paint } from '#shared/clinical/body/drawn.ts';
import type { Mark } from '#shared/clinical/body/mark.ts';
import { toSvgPath } from '#shared/clinical/body/shape.ts';
import type { ViewId } from '#shared/clinical/body/views.ts';
import styles from './BodyPicture.module.css';

interface Props {
  view: ViewId;
  marks: readonly Mark[];
}

/** What is marked in a view, as paths of an SVG in its chart units. */
export const Marks = memo(function Marks({ view, marks }: Props) {
  return (
    <g className={styles['marks']}>
      <DrawnPaths of={draw(view, marks)} />
    </g>
  );
});

export const DrawnPaths = ({ of }: { of: readonly Drawn[] }) =>
  of.map((drawn, place) =>
    drawn.type === 'label' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is a list of paths; they have no other name
      <text key={place} x={drawn.at.x} y={drawn.at.y} fontSize={drawn.size} fill={colourOf(drawn.paint)}>
        {drawn.text}
      </text>
    ) : (
      <path
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        key={place}
        d={toSvgPath(drawn.path)}
        fill={colourOf(drawn.fill)}
        stroke={colourOf(drawn.stroke)}
        strokeWidth={drawn.width}
      />
    ),
  );

/** The ink mixed with the paper, both as the theme has them. */
export const colourOf = (paint: Paint | null): string =>
  paint === null
    ? 'none'
    : `color-mix(in srgb, var(--ink-${paint.ink}) ${Math.round(paint.strength * 100)}%, var(--figure-paper))`;
