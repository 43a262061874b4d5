import type { MouseEvent } from 'react';
import { sensationLevelsIn } from '#shared/chart/assessment/neurology/edit.ts';
import type { Neurology } from '#shared/chart/assessment/neurology/neurology.ts';
import {
  type KeySpot,
  keySpotsOn,
  nearestKeySpot,
  type KeyPointView as View,
} from '#shared/clinical/body/keyPoints.ts';
import { pictureOf } from '#shared/clinical/body/picture.ts';
import { toSvgPath } from '#shared/clinical/body/shape.ts';
import { VIEWS } from '#shared/clinical/body/views.ts';
import { levelName, type SensationRow } from '#shared/clinical/levels.ts';
import { useText } from '../../../platform/language.ts';
import styles from './KeyPointView.module.css';

type Where = Pick<KeySpot, 'level' | 'side'>;

/** What stands in a point: no finding is told by its colour alone. */
const SIGNS: Record<SensationRow['finding'], string> = {
  '': '',
  normal: '✓',
  reduced: '−',
  absent: '0',
  increased: '+',
  altered: '~',
};

interface Props {
  view: View;
  value: Neurology;
  findingAt: (where: Where) => SensationRow['finding'];
  chosen: Where | null;
  onChoose: (where: Where) => void;
}

/** One picture with its key points; the table does by keyboard what a tap does here. */
export function KeyPointView({ view, value, findingAt, chosen, onChoose }: Props) {
  const text = useText();
  const { width, height, outline, lines } = pictureOf(view);
  const listed = sensationLevelsIn(value);
  const name = text(`assessment:neurology.picture.view.${view}`);
  const isRight = VIEWS[view].right === 'right';

  function choose({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>): void {
    const box = currentTarget.getBoundingClientRect();
    const scale = width / box.width;
    const at = { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
    const spot = nearestKeySpot(view, width, at);
    if (spot) onChoose({ level: spot.level, side: spot.side });
  }

  return (
    <figure className={styles['figure']}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table beside it takes the keys */}
      <svg
        className={styles['picture']}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={text('assessment:neurology.picture.of', { view: name })}
        onClick={choose}
      >
        <path className={styles['body']} d={toSvgPath(outline)} />
        {lines.map((line) => {
          const d = toSvgPath(line);
          return <path key={d} className={styles['line']} d={d} />;
        })}
        {keySpotsOn(view, width).map((spot) => (
          <Point
            key={`${spot.level}.${spot.side}`}
            spot={spot}
            unit={width / 42}
            outwards={spot.at.x > width / 2 ? 1 : -1}
            finding={findingAt(spot)}
            isListed={listed.includes(spot.level)}
            isChosen={chosen?.level === spot.level && chosen.side === spot.side}
          />
        ))}
      </svg>
      <figcaption className={styles['caption']}>
        <span aria-hidden>{text(`assessment:neurology.picture.${isRight ? 'left' : 'right'}`)}</span>
        <span>{name}</span>
        <span aria-hidden>{text(`assessment:neurology.picture.${isRight ? 'right' : 'left'}`)}</span>
      </figcaption>
    </figure>
  );
}

interface PointProps {
  spot: KeySpot;
  /** The radius of a point with a finding. */
  unit: number;
  outwards: 1 | -1;
  finding: SensationRow['finding'];
  isListed: boolean;
  isChosen: boolean;
}

function Point({ spot: { level, at }, unit, outwards, finding, isListed, isChosen }: PointProps) {
  const radius = finding === '' ? unit * 0.5 : unit;
  return (
    <g data-finding={finding || 'none'} data-listed={isListed || undefined} className={styles['point']}>
      {isChosen && <circle className={styles['ring']} cx={at.x} cy={at.y} r={unit * 1.7} />}
      <circle className={styles['dot']} cx={at.x} cy={at.y} r={radius} />
      {finding !== '' && (
        <text className={styles['sign']} x={at.x} y={at.y} fontSize={unit * 1.7}>
          {SIGNS[finding]}
        </text>
      )}
      {(isListed || isChosen) && (
        <text
          className={styles['label']}
          x={at.x + outwards * unit * 1.6}
          y={at.y}
          fontSize={unit * 1.8}
          textAnchor={outwards === 1 ? 'start' : 'end'}
        >
          {levelName(level)}
        </text>
      )}
    </g>
  );
}
