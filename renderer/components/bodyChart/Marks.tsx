import { memo } from 'react';
import { draw } from '#shared/clinical/body/drawing.ts';
import { type Drawn, type DrawnLabel, lookOf, type Paint } from '#shared/clinical/body/drawn.ts';
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

/** Neighbours that look the same are one element: a chart full of marks is drawn in a few hundred, not thousands. */
export const DrawnPaths = ({ of }: { of: readonly Drawn[] }) =>
  runs(of).map((run, place) => {
    const [first] = run;
    if (!first) return null;
    return first.type === 'label' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is a list of paths; they have no other name
      <Numbers key={place} of={run} first={first} />
    ) : (
      <path
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        key={place}
        d={run.map((drawn) => (drawn.type === 'path' ? toSvgPath(drawn.path) : '')).join('')}
        fill={colourOf(first.fill)}
        stroke={colourOf(first.stroke)}
        strokeWidth={first.width}
      />
    );
  });

/** What follows each other and looks the same. */
function runs(all: readonly Drawn[]): Drawn[][] {
  const found: Drawn[][] = [];
  let last = '';
  for (const drawn of all) {
    const look = lookOf(drawn);
    if (look === last) found.at(-1)?.push(drawn);
    else found.push([drawn]);
    last = look;
  }
  return found;
}

function Numbers({ of, first }: { of: readonly Drawn[]; first: DrawnLabel }) {
  return (
    <text fontSize={first.size} fill={colourOf(first.paint)}>
      {of.map(
        (drawn) =>
          drawn.type === 'label' && (
            <tspan key={drawn.mark} x={drawn.at.x} y={drawn.at.y}>
              {drawn.text}
            </tspan>
          ),
      )}
    </text>
  );
}

/** The ink mixed with the paper, both as the theme has them. */
export const colourOf = (paint: Paint | null): string =>
  paint === null
    ? 'none'
    : `color-mix(in srgb, var(--ink-${paint.ink}) ${Math.round(paint.strength * 100)}%, var(--figure-paper))`;
