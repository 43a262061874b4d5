import { ArrowRight, Lock, MessageCircle } from 'lucide-react';
import { LANGUAGES } from '#shared/practice/practice.ts';
import { Button } from '../../components/Button.tsx';
import { useText, wordsIn } from '../../platform/language.ts';
import { Choices } from './Choices.tsx';
import styles from './HandOver.module.css';
import { PageFrame } from './PageFrame.tsx';
import type { PageProps } from './PageOf.tsx';

interface Props extends PageProps {
  isBack: boolean;
  onGoOn: () => void;
}

/** Who asks, why, in which language, and what becomes of the answers. */
export function WelcomePage({ form, body, onNext, isBack, onGoOn }: Props) {
  const text = useText();
  const { patient, therapistName } = form.given;
  const name = patient.preferredName === '' ? patient.givenName : patient.preferredName;
  return (
    <PageFrame
      title={text('intake:page.hello', { name })}
      lead={text('intake:page.lead', { therapist: therapistName })}
    >
      <Choices
        label={text('intake:page.language')}
        options={LANGUAGES.map((id) => ({ id, label: wordsIn(id)(`common:language.${id}`) }))}
        chosen={body.language}
        onChoose={(language) => form.change((before) => ({ ...before, language }))}
      />
      <div className={styles['start']}>
        <Button variant="primary" onPress={isBack ? onGoOn : onNext}>
          {text(isBack ? 'intake:page.goOn' : 'intake:page.start')}
          <ArrowRight size={22} aria-hidden />
        </Button>
      </div>
      <ul className={styles['assurances']}>
        <li>
          <MessageCircle size={20} aria-hidden />
          {text('intake:page.skipHint')}
        </li>
        <li>
          <Lock size={20} aria-hidden />
          {text('intake:page.private')}
        </li>
      </ul>
    </PageFrame>
  );
}
