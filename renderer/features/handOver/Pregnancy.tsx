import { DueDateField } from '../../components/chart/DueDateField.tsx';
import { useText } from '../../platform/language.ts';
import { Choices } from './Choices.tsx';
import type { PageProps } from './PageOf.tsx';
import styles from './Rows.module.css';

/** When it is due, and whether anything is out of the ordinary. */
export function Pregnancy({ form, body }: Pick<PageProps, 'form' | 'body'>) {
  const text = useText();
  const { dueDate, pregnancyComplication: complication } = body;
  const ask = text('intake:page.complication');
  return (
    <div className={styles['rows']}>
      <div className={styles['due']}>
        <DueDateField
          label={text('intake:page.due')}
          description={text('intake:page.dueUnknown')}
          value={dueDate}
          on={form.given.date}
          onChange={(date) => form.change((before) => ({ ...before, dueDate: date }))}
        />
      </div>
      <p className={styles['ask']} aria-hidden>
        {ask}
      </p>
      <Choices
        label={ask}
        options={[
          { id: 'yes', label: text('intake:page.yes') },
          { id: 'no', label: text('intake:page.no') },
        ]}
        chosen={complication === 'not-asked' ? null : complication}
        onChoose={(answer) => form.change((before) => ({ ...before, pregnancyComplication: answer }))}
      />
    </div>
  );
}
