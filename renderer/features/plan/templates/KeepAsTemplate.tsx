import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import type { PlanBody } from '#shared/chart/plan/schema.ts';
import { templateOf } from '#shared/chart/plan/templates/keep.ts';
import { announce } from '../../../components/announce.tsx';
import { Button, type ButtonProps } from '../../../components/Button.tsx';
import { useText } from '../../../platform/language.ts';
import { useAction } from '../../../platform/queries.ts';
import { NameDialog } from './NameDialog.tsx';
import styles from './Templates.module.css';
import { useTemplates } from './useTemplates.ts';

interface Props {
  /** The plan as it is when the template is kept. */
  plan: () => PlanBody;
  variant?: NonNullable<ButtonProps['variant']>;
}

/** Keeps what a plan does as a template, and nothing of whom it is for; the dialog says both. */
export function KeepAsTemplate({ plan, variant = 'secondary' }: Props) {
  const text = useText();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant={variant} icon={BookmarkPlus} onPress={() => setAsking(true)}>
        {text('plan:template.keep.action')}
      </Button>
      {isAsking && <Asking plan={plan} onClose={() => setAsking(false)} />}
    </>
  );
}

function Asking({ plan, onClose }: Pick<Props, 'plan'> & { onClose: () => void }) {
  const text = useText();
  const { templates } = useTemplates();
  const save = useAction('planTemplates.save', { invalidates: ['planTemplates.list'] });
  return (
    <NameDialog
      title={text('plan:template.keep.title')}
      confirm={text('plan:template.keep.confirm')}
      taken={templates.map(({ name }) => name)}
      isPending={save.isPending}
      error={save.error?.error ?? null}
      onClose={onClose}
      onConfirm={(name) =>
        save.mutate(
          { name, content: templateOf(plan()) },
          {
            onSuccess: () => {
              announce(text('plan:template.keep.done', { name }));
              onClose();
            },
          },
        )
      }
    >
      <div className={styles['kept']}>
        <p>{text('plan:template.keep.kept')}</p>
        <p>{text('plan:template.keep.notKept')}</p>
      </div>
    </NameDialog>
  );
}
