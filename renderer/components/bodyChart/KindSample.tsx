import type { Mark, MarkKind } from '#shared/clinical/body/mark.ts';
import { pen } from '#shared/clinical/body/pen.ts';
import styles from './BodyPicture.module.css';
import { DrawnPaths } from './Marks.tsx';

/** A short line of a kind, as the pen draws it: beside its name it says which sign is which. */
export function KindSample({ kind }: { kind: MarkKind }) {
  const points = kind === 'trigger-point' ? [{ x: 17, y: 8 }] : LINE;
  const mark: Mark = {
    id: kind,
    kind,
    intensity: null,
    where: { type: 'stroke', stroke: { view: 'front', points } },
    referral: null,
  };
  return (
    <svg className={styles['sample']} viewBox="0 0 34 16" aria-hidden>
      <g className={styles['marks']}>
        <DrawnPaths of={pen(mark, { view: 'front', points })} />
      </g>
    </svg>
  );
}

const LINE = [
  { x: 4, y: 8 },
  { x: 30, y: 8 },
];
