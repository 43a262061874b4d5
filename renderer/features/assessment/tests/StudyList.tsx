import { studyFigures } from '#shared/clinical/specialTests/names.ts';
import type { Study } from '#shared/clinical/specialTests/test.ts';
import { SourceLine } from '../../../components/SourceLine.tsx';
import { useText } from '../../../platform/language.ts';
import styles from './Tests.module.css';

/** Studies with their figures, what they compared with, and where they were read. */
export function StudyList({ studies }: { studies: readonly Study[] }) {
  const text = useText();
  return (
    <ul className={styles['studies']}>
      {studies.map((study, index) => {
        const about = [
          ...(study.name === null ? [] : [study.name]),
          text(`examination:target.${study.target}`),
          ...(study.remark === null ? [] : [text(`examination:remark.${study.remark}`)]),
        ];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is a constant, and two studies may be alike
          <li key={index}>
            <strong>{studyFigures(study, text)}</strong>
            <span>{about.join(' · ')}</span>
            <SourceLine source={study.source} />
          </li>
        );
      })}
    </ul>
  );
}
