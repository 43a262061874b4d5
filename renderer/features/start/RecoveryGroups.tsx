import styles from './RecoveryCode.module.css';
import { groupsOf } from './recoveryCode.ts';

/** A recovery code in numbered groups: to be read aloud, copied by hand and compared. */
export const RecoveryGroups = ({ code, isOnPaper = false }: { code: string; isOnPaper?: boolean }) => (
  <div
    className={styles[isOnPaper ? 'sheetCode' : 'code']}
    {...(!isOnPaper && { 'data-testid': 'recovery-code' })}
  >
    {groupsOf(code).map((group, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place, and two may be alike
      <span key={index} className={styles['group']}>
        <span className={styles['index']} aria-hidden>
          {index + 1}
        </span>
        <span className={styles['letters']}>{group}</span>
      </span>
    ))}
  </div>
);
