import { type SpecialTestId, specialTestOf } from '#shared/clinical/specialTests/all.ts';
import { SourceLine } from '../../../components/SourceLine.tsx';
import { useText } from '../../../platform/language.ts';
import look from '../look.module.css';
import { StudyList } from './StudyList.tsx';
import styles from './Tests.module.css';

/** How a test is done, what a positive one means, and what studies found of it. It concludes nothing. */
export function TestHelp({ test }: { test: SpecialTestId }) {
  const text = useText();
  const { studies, source } = specialTestOf(test);
  return (
    <dl className={styles['help']}>
      <dt>{text('assessment:tests.how')}</dt>
      <dd>{text(`examination:test.${test}.how`)}</dd>
      <dt>{text('assessment:tests.positive')}</dt>
      <dd>
        {text(`examination:test.${test}.positive`)} <SourceLine source={source} />
      </dd>
      <dt>{text('assessment:tests.studies')}</dt>
      <dd>
        {studies.length === 0 ? text('examination:noStudy') : <StudyList studies={studies} />}
        <p className={look['hint']}>{text('examination:single')}</p>
      </dd>
    </dl>
  );
}
