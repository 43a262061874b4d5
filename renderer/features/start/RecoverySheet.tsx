import { PrintSheet } from '../../components/PrintSheet.tsx';
import { useLanguage, useText } from '../../platform/language.ts';
import styles from './RecoveryCode.module.css';
import { RecoveryGroups } from './RecoveryGroups.tsx';

/** The sheet of paper that opens the practice when the passphrase is forgotten. */
export function RecoverySheet({ code, practiceName }: { code: string; practiceName: string }) {
  const text = useText();
  const language = useLanguage();
  const date = new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: 'long' }).format(new Date());
  return (
    <PrintSheet>
      <article className={styles['sheet']}>
        <h1>{text('start:recovery.sheetTitle')}</h1>
        <p>{text('start:recovery.sheetFor', { practice: practiceName })}</p>
        <p>{text('start:recovery.sheetMade', { date })}</p>
        <RecoveryGroups code={code} isOnPaper />
        <p>{text('start:recovery.sheetUse')}</p>
        <p>{text('start:recovery.sheetKeep')}</p>
      </article>
    </PrintSheet>
  );
}
