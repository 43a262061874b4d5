import {
  ArrowRight,
  FlaskConical,
  HardDrive,
  LockKeyhole,
  type LucideIcon,
  Save,
  UserRoundPen,
} from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { classes } from '../../components/classes.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Mark } from '../../components/Mark.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { call } from '../../platform/bridge.ts';
import { useLanguage, useText } from '../../platform/language.ts';
import { useSubmission } from '../../platform/submit.ts';
import styles from './Welcome.module.css';

interface Props {
  onSetUp: () => void;
  onOpened: () => Promise<void>;
}

/** The first thing anybody sees: what it promises, and two ways on. */
export function Welcome({ onSetUp, onOpened }: Props) {
  const text = useText();
  const language = useLanguage();
  const { isPending, error, submit } = useSubmission();

  const lookAround = () =>
    submit(async () => {
      await call('practice.lookAround', { language });
      await onOpened();
    });

  return (
    <div className={styles['welcome']}>
      <div className={styles['words']}>
        <Mark size={56} />
        <h1 className={styles['title']}>{text('start:welcome.title')}</h1>
        <p className={styles['lead']}>{text('start:welcome.lead')}</p>
        <ul className={styles['promises']}>
          <Assurance
            icon={HardDrive}
            title={text('start:welcome.offline')}
            more={text('start:welcome.offlineMore')}
          />
          <Assurance
            icon={LockKeyhole}
            title={text('start:welcome.encrypted')}
            more={text('start:welcome.encryptedMore')}
          />
          <Assurance icon={Save} title={text('start:welcome.kept')} more={text('start:welcome.keptMore')} />
        </ul>
      </div>
      <div className={styles['choices']}>
        <Button
          className={classes(styles['choice'], styles['main'])}
          onPress={onSetUp}
          isDisabled={isPending}
        >
          <UserRoundPen size={26} strokeWidth={1.75} aria-hidden />
          <span className={styles['choiceTitle']}>{text('start:welcome.setUp')}</span>
          <span className={styles['choiceMore']}>{text('start:welcome.setUpMore')}</span>
          <ArrowRight size={20} aria-hidden />
        </Button>
        <Button className={styles['choice'] ?? ''} onPress={() => void lookAround()}>
          <FlaskConical size={26} strokeWidth={1.75} aria-hidden />
          <span className={styles['choiceTitle']}>{text('start:welcome.lookAround')}</span>
          <span className={styles['choiceMore']}>{text('start:welcome.lookAroundMore')}</span>
          {isPending ? <Spinner /> : <ArrowRight size={20} aria-hidden />}
        </Button>
        {error && <ErrorNotice error={error} />}
      </div>
    </div>
  );
}

function Assurance({ icon: Icon, title, more }: { icon: LucideIcon; title: string; more: string }) {
  return (
    <li className={styles['promise']}>
      <span className={styles['sign']}>
        <Icon size={20} strokeWidth={1.75} aria-hidden />
      </span>
      <strong>{title}</strong>
      <span>{more}</span>
    </li>
  );
}
