import type { Instrument } from '#shared/clinical/measures/instrument.ts';
import { purposeOf } from '#shared/clinical/measures/instrument.ts';
import type { Threshold } from '#shared/clinical/measures/threshold.ts';
import { figureText } from '../../../components/measures/MarkLine.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './AboutMeasure.module.css';

interface Props {
  definition: Instrument;
  /** What it is of, for those who hear the fold alone. */
  name: string;
}

/** Under each measure: its notice in view, and in a fold the terms, the sources and every published figure. */
export function AboutMeasure({ definition, name }: Props) {
  const text = useText();
  const { licence, scoringSource, form, own, version } = definition;
  return (
    <div className={styles['about']}>
      {licence.notice !== null && <p>{licence.notice}</p>}
      <details>
        <summary className={styles['summary']}>
          {text('assessment:measures.editor.about')}
          <span className="only-heard"> {text('assessment:measures.editor.aboutOf', { name })}</span>
        </summary>
        <div className={styles['body']}>
          <p>{text(`measures:licence.terms.${licence.terms}`)}</p>
          {licence.terms !== 'own-wording' && (
            <p>
              {licence.holder === null
                ? text('measures:licence.unknownHolder')
                : text('measures:licence.holder', { holder: licence.holder })}
            </p>
          )}
          {licence.source !== null && (
            <p>{text('assessment:measures.editor.licenceSource', { source: licence.source })}</p>
          )}
          <p>
            {scoringSource === null
              ? text('assessment:measures.editor.noScoringSource')
              : text('assessment:measures.editor.scoringSource', { source: scoringSource })}
          </p>
          <p>
            {form !== null && `${text('measures:formOf', { form })}. `}
            {own && `${text('assessment:measures.editor.version', { version })}. `}
            {text(`measures:direction.${definition.direction}`)}{' '}
            {purposeOf(definition) !== 'outcome' && text(`measures:purpose.${purposeOf(definition)}`)}
          </p>
          <Figures title={text('measures:mark.mdc')} definition={definition} rows={definition.mdc} />
          <Figures title={text('measures:mark.mcid')} definition={definition} rows={definition.mcid} />
          {definition.mcid.length > 0 && <p>{text('measures:mark.studiedImprovement')}</p>}
        </div>
      </details>
      <p>{text('measures:notReviewed')}</p>
    </div>
  );
}

interface FiguresProps {
  title: string;
  definition: Instrument;
  rows: readonly Threshold[];
}

/** Figures of different studies stand beside each other and are never averaged. */
function Figures({ title, definition, rows }: FiguresProps) {
  const text = useText();
  return (
    <div>
      <h4 className={styles['title']}>{title}</h4>
      {rows.length === 0 ? (
        <p>{text('measures:mark.none')}</p>
      ) : (
        <ul className={styles['list']}>
          {rows.map((threshold) => (
            <li key={threshold.id}>{figureText(definition, { threshold, needed: null }, text)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
