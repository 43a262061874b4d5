import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { PlanTemplate } from '#shared/chart/plan/templates/template.ts';
import { ActionMenu } from '../../../components/ActionMenu.tsx';
import { announce } from '../../../components/announce.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { useText } from '../../../platform/language.ts';
import { useAction } from '../../../platform/queries.ts';
import { NameDialog } from './NameDialog.tsx';

interface Props {
  template: PlanTemplate;
  templates: readonly PlanTemplate[];
}

/** Renames and deletes a template of the therapist's own. */
export function OwnActions({ template: { id, name }, templates }: Props) {
  const text = useText();
  const [asking, setAsking] = useState<'rename' | 'remove' | null>(null);
  const rename = useAction('planTemplates.rename', { invalidates: ['planTemplates.list'] });
  const remove = useAction('planTemplates.delete', { invalidates: ['planTemplates.list'] });
  const close = () => setAsking(null);
  return (
    <>
      <ActionMenu
        label={text('plan:template.manage.actions', { name })}
        actions={[
          {
            id: 'rename',
            label: text('plan:template.manage.rename'),
            icon: Pencil,
            onAction: () => setAsking('rename'),
          },
          {
            id: 'remove',
            label: text('plan:template.manage.remove'),
            icon: Trash2,
            onAction: () => setAsking('remove'),
          },
        ]}
      />
      {asking === 'rename' && (
        <NameDialog
          title={text('plan:template.manage.renameTitle')}
          confirm={text('plan:template.manage.rename')}
          begin={name}
          taken={templates.filter((one) => one.id !== id).map((one) => one.name)}
          isPending={rename.isPending}
          error={rename.error?.error ?? null}
          onClose={close}
          onConfirm={(typed) =>
            rename.mutate(
              { templateId: id, name: typed },
              {
                onSuccess: () => {
                  announce(text('plan:template.manage.renamed', { name: typed }));
                  close();
                },
              },
            )
          }
        />
      )}
      <Dialog
        role="alertdialog"
        title={text('plan:template.manage.removeTitle')}
        isOpen={asking === 'remove'}
        onClose={close}
        actions={
          <>
            <Button autoFocus onPress={close}>
              {text('common:action.cancel')}
            </Button>
            <Button
              variant="danger"
              isPending={remove.isPending}
              onPress={() =>
                remove.mutate(
                  { templateId: id },
                  {
                    onSuccess: () => {
                      announce(text('plan:template.manage.removed', { name }));
                      close();
                    },
                  },
                )
              }
            >
              {text('plan:template.manage.remove')}
            </Button>
          </>
        }
      >
        <p>{text('plan:template.manage.removeLead', { name })}</p>
        {remove.error && <ErrorNotice error={remove.error.error} />}
      </Dialog>
    </>
  );
}
