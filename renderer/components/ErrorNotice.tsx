import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import { useText } from '../platform/language.ts';
import styles from './ErrorNotice.module.css';

interface Props {
  error: CallError;
  /** Ways out, such as trying again. */
  actions?: ReactNode;
}

/** A failure, to a person: what happened, what is safe, what to do. */
export function ErrorNotice({ error, actions }: Props) {
  const text = useText();
  return (
    <div className={styles['notice']} role="alert" data-reason={error.reason}>
      <CircleAlert size={18} aria-hidden />
      <div className={styles['words']}>
        <p className={styles['what']}>{text(`common:error.${error.reason}.what`)}</p>
        {error.character !== undefined && <p>{text('common:character', { character: error.character })}</p>}
        <p>{text(`common:error.${error.reason}.safe`)}</p>
        <p>{text(`common:error.${error.reason}.do`)}</p>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
