import { MARK_KINDS, type Mark } from '#shared/clinical/body/mark.ts';
import { useText } from '../../platform/language.ts';
import styles from './BodyFigure.module.css';
import { KindSample } from './KindSample.tsx';

/** The kinds that are used and their signs, in the order of the list of kinds. */
export function Legend({ marks }: { marks: readonly Mark[] }) {
  const text = useText();
  const used = new Set(marks.map(({ kind }) => kind));
  return (
    <ul className={styles['legend']}>
      {MARK_KINDS.filter((kind) => used.has(kind)).map((kind) => (
        <li key={kind}>
          <KindSample kind={kind} />
          {text(`body:kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
