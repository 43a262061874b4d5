import { memo } from 'react';
import { draw } from '#shared/clinical/body/drawing.ts';
import { type Drawn, type DrawnLabel, type Paint, runsOf } from '#shared/clinical/body/drawn.ts';
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

/**
 * Neighbours that look the same are one element: a chart full of marks is drawn in a few hundred, not thousands.
 * An element is known by its look, so that one more mark changes those that it is drawn in and no other.
 */
export function DrawnPaths({ of }: { of: readonly Drawn[] }) {
  const seen = new Map<string, number>();
  return runsOf(of).map(({ look, all }) => {
    const [first] = all;
    const times = seen.get(look) ?? 0;
    seen.set(look, times + 1);
    const key = `${look} ${times}`;
    return first.type === 'label' ? (
      <Numbers key={key} of={all} first={first} />
    ) : (
      <path
        key={key}
        d={dataOf(all)}
        fill={colourOf(first.fill)}
        stroke={colourOf(first.stroke)}
        strokeWidth={first.width}
      />
    );
  });
}

/** By the first of a run; the drawings of a mark are kept with it, so most runs are those of the last time. */
const joined = new WeakMap<Drawn, { all: readonly Drawn[]; d: string }>();

/** The paths of a run as one. Full charts have half a megabyte of them: what stays is not put together again. */
function dataOf(all: readonly [Drawn, ...Drawn[]]): string {
  const known = joined.get(all[0]);
  if (known?.all.length === all.length && known.all.every((drawn, index) => drawn === all[index]))
    return known.d;
  const d = all.map((drawn) => (drawn.type === 'path' ? toSvgPath(drawn.path) : '')).join('');
  joined.set(all[0], { all, d });
  return d;
}

/**
 * Each digit of a text can be given a place of its own, which is far quicker than an element for every number; a
 * number of two digits is such an element.
 */
function Numbers({ of, first }: { of: readonly Drawn[]; first: DrawnLabel }) {
  const labels = of.filter((drawn) => drawn.type === 'label');
  const short = labels.filter(({ text }) => text.length === 1);
  return (
    <text
      fontSize={first.size}
      fill={colourOf(first.paint)}
      x={short.map(({ at }) => at.x).join(' ')}
      y={short.map(({ at }) => at.y).join(' ')}
    >
      {short.map(({ text }) => text).join('')}
      {labels
        .filter(({ text }) => text.length > 1)
        .map(({ mark, at, text }) => (
          <tspan key={mark} x={at.x} y={at.y}>
            {text}
          </tspan>
        ))}
    </text>
  );
}

/** The ink mixed with the paper, both as the theme has them. What needs no mixing is not mixed: it takes its time. */
export function colourOf(paint: Paint | null): string {
  if (paint === null) return 'none';
  const { ink, strength } = paint;
  if (strength === 1) return `var(--ink-${ink})`;
  if (strength === 0) return 'var(--figure-paper)';
  return `color-mix(in srgb, var(--ink-${ink}) ${Math.round(strength * 100)}%, var(--figure-paper))`;
}
