import { Link } from '@tanstack/react-router';
import type { Screen } from '#shared/clinical/suggest/screens.ts';
import { Banner } from '../../../../components/Banner.tsx';
import { SourceLine } from '../../../../components/SourceLine.tsx';
import { useText } from '../../../../platform/language.ts';
import styles from './Suggestions.module.css';

interface Props {
  screen: Screen;
  assessmentId: string;
}

/** What comes before some techniques, such as the neurological screen: why, what to do, and what waits for it. */
export function ScreenFirst({ screen, assessmentId }: Props) {
  const text = useText();
  const { id, signs, tests, deficits, waiting, source } = screen;
  const said = (how: 'positive' | 'found', names: readonly string[]) =>
    names.length === 0 ? [] : [text(`plan:techniques.${how}`, { names: names.join(', ') })];
  const because = [
    ...signs.map((sign) => text(`examination:screen.because.${sign}`)),
    ...said(
      'positive',
      tests.map((test) => text(`examination:test.${test}.name`)),
    ),
    ...said(
      'found',
      deficits.map((deficit) => text(`suggest:deficit.${deficit}`)),
    ),
  ].join(' ');
  const techniques = [...new Set(waiting.map(({ technique }) => text(`chart:technique.${technique}`)))];
  return (
    <Banner tone="warn">
      <div className={styles['screen']}>
        <strong>{text(`suggest:screen.${id}.title`)}</strong>
        <p>
          {because} {text(`suggest:screen.${id}.do`)}
        </p>
        {techniques.length > 0 && <p>{text('suggest:waiting', { techniques: techniques.join(', ') })}</p>}
        <SourceLine source={source} />
        <Link className={styles['way']} to="/entries/$entryId" params={{ entryId: assessmentId }}>
          {text('plan:techniques.openAssessment')}
        </Link>
      </div>
    </Banner>
  );
}
