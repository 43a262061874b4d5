import { useId } from 'react';
import type { Figure } from '#shared/chart/kind.ts';
import { markName } from '#shared/clinical/body/names.ts';
import { viewsFor } from '#shared/clinical/body/shown.ts';
import { VIEWS } from '#shared/clinical/body/views.ts';
import { useText } from '../../platform/language.ts';
import { classes } from '../classes.ts';
import styles from './BodyFigure.module.css';
import { BodyPicture } from './BodyPicture.tsx';
import { Legend } from './Legend.tsx';

interface Props {
  figure: Extract<Figure, { type: 'body-chart' }>;
}

/** The body chart of an entry's prose: the views that show its marks, what the signs mean, and the same to hear. */
export function BodyFigure({ figure: { caption, marks } }: Props) {
  const text = useText();
  const id = useId();
  return (
    <figure className={styles['figure']} aria-labelledby={id}>
      <figcaption id={id}>{caption}</figcaption>
      <div className={styles['views']}>
        {viewsFor(marks).map((view) => (
          <div key={view} className={classes(styles['view'], VIEWS[view].scale > 1 && styles['detail'])}>
            <BodyPicture view={view} marks={marks} />
            <span aria-hidden>{text(`body:view.${view}`)}</span>
          </div>
        ))}
      </div>
      <Legend marks={marks} />
      <ul className="only-heard">
        {marks.map((mark) => (
          <li key={mark.id}>{markName(mark, text)}</li>
        ))}
      </ul>
    </figure>
  );
}
