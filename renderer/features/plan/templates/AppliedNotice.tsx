import type { Ref } from 'react';
import type { ChangedTo, LeftOutBecause, Named } from '#shared/chart/plan/templates/apply.ts';
import { namedWords } from '#shared/chart/plan/templates/words.ts';
import type { Text } from '#shared/text/text.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { becauseWords } from '../../../components/chart/bouts/adviceWords.ts';
import { useText } from '../../../platform/language.ts';
import styles from './Templates.module.css';
import type { Outcome } from './Templates.tsx';

interface Props {
  outcome: Outcome;
  noticeRef: Ref<HTMLDivElement>;
  onClose: () => void;
}

function reasonWords(text: Text, because: LeftOutBecause): string {
  switch (because.type) {
    case 'rule':
      return text('plan:template.because.rule', { risk: becauseWords(text, because.finding) });
    case 'screen':
      return text('plan:template.because.screen', { title: text(`suggest:screen.${because.screen}.title`) });
    default:
      return text(`plan:template.because.${because.type}`);
  }
}

function changeWords(text: Text, bout: Named, to: ChangedTo): string {
  const named = namedWords(bout, text);
  return to.type === 'pressure'
    ? text('plan:template.changedPressure', {
        bout: named,
        level: to.level,
        reason: reasonWords(text, to.because),
      })
    : text('plan:template.changedPosition', { bout: named, risk: becauseWords(text, to.finding) });
}

/** What a template brought, and by name what of it was left out or changed for this patient. */
export function AppliedNotice({ outcome, noticeRef, onClose }: Props) {
  const text = useText();
  const { template, added, broughtGoals, leftOut, changed } = outcome;
  const notes = [
    ...leftOut.map(({ bout, because }) =>
      text('plan:template.leftOut', { bout: namedWords(bout, text), reason: reasonWords(text, because) }),
    ),
    ...changed.map(({ bout, to }) => changeWords(text, bout, to)),
  ];
  return (
    <div ref={noticeRef} tabIndex={-1} className={styles['applied']}>
      <Banner
        tone={notes.length > 0 ? 'warn' : 'ok'}
        role="status"
        action={<Button onPress={onClose}>{text('plan:template.close')}</Button>}
      >
        <p>
          {text('plan:template.applied', { name: template.name })}{' '}
          {text('plan:template.appliedCount', { count: added })}{' '}
          {broughtGoals && text('plan:template.goalsOfPatient')}
        </p>
        {notes.length > 0 && (
          <ul className={styles['notes']}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </Banner>
    </div>
  );
}
