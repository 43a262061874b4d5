import {
  MOST_OWN_MINUTES,
  type OwnTechnique,
  type OwnTechniqueFields,
} from '#shared/clinical/techniques/own.ts';
import { TECHNIQUE_IDS } from '#shared/clinical/techniques/techniques.ts';
import type { FieldProblem } from '#shared/practice/fields.ts';
import { fold } from '#shared/practice/search.ts';
import { announce } from '../../../components/announce.tsx';
import { Bound } from '../../../components/Bound.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useSchemaForm } from '../../../platform/forms.ts';
import { useText } from '../../../platform/language.ts';
import { useAction } from '../../../platform/queries.ts';
import {
  GROUP_CHOICES,
  LEVELS,
  type OwnTechniqueInput,
  ownTechniqueFormSchema,
  ownTechniqueInput,
} from './ownTechniqueForm.ts';
import styles from './Techniques.module.css';

interface Props {
  own: readonly OwnTechnique[];
  /** The one that is changed, or null for a new one. */
  technique: OwnTechnique | null;
  onClose: () => void;
}

const CHANGES = { invalidates: ['techniques.list'] } as const;

/** Adds a technique of the therapist's own, or changes one. */
export function OwnTechniqueDialog({ own, technique, onClose }: Props) {
  const text = useText();
  const add = useAction('techniques.addOwn', CHANGES);
  const change = useAction('techniques.changeOwn', CHANGES);
  const error = add.error ?? change.error;

  /** Two of one name could not be told apart in a list. */
  function nameTaken({ name }: OwnTechniqueFields): FieldProblem[] {
    const others = own.filter(({ id }) => id !== technique?.id).map((other) => other.name);
    const shipped = TECHNIQUE_IDS.map((id) => text(`chart:technique.${id}`));
    const isTaken = [...others, ...shipped].some((other) => fold(other) === fold(name));
    return isTaken ? [{ path: 'name', reason: 'name-taken' }] : [];
  }

  const form = useSchemaForm<OwnTechniqueInput, OwnTechniqueFields>(
    ownTechniqueFormSchema,
    ownTechniqueInput(technique),
    nameTaken,
  );
  const { control } = form;

  async function save(fields: OwnTechniqueFields): Promise<void> {
    if (technique) await change.mutateAsync({ technique: { id: technique.id, ...fields } });
    else await add.mutateAsync({ technique: fields });
    onClose();
    announce(text('settings:techniques.own.saved', { name: fields.name }));
  }
  // A refusal is shown in the dialog, from `error`.
  const submit = () =>
    void form
      .handleSubmit(save)()
      .catch(() => undefined);

  const levels = LEVELS.map((id) => ({
    id,
    label: id === 'none' ? text('chart:bout.notGiven') : text('chart:bout.pressureLevel', { level: id }),
  }));
  return (
    <Dialog
      title={text(`settings:techniques.own.${technique ? 'editTitle' : 'addTitle'}`)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text('common:action.cancel')}</Button>
          <Button variant="primary" isPending={add.isPending || change.isPending} onPress={submit}>
            {text('common:action.save')}
          </Button>
        </>
      }
    >
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Bound control={control} name="name">
          {(field) => (
            <TextField label={text('settings:techniques.own.name')} isRequired autoFocus {...field} />
          )}
        </Bound>
        <Bound control={control} name="group">
          {(field) => (
            <Select
              label={text('settings:techniques.own.group')}
              description={text('settings:techniques.own.groupHelp')}
              isRequired
              options={GROUP_CHOICES.map((id) => ({
                id,
                label:
                  id === 'none' ? text('settings:techniques.own.noGroup') : text(`techniques:group.${id}`),
              }))}
              {...field}
            />
          )}
        </Bound>
        <div className={styles['pair']}>
          <Bound control={control} name="low">
            {(field) => <Select label={text('settings:techniques.own.low')} options={levels} {...field} />}
          </Bound>
          <Bound control={control} name="high">
            {(field) => <Select label={text('settings:techniques.own.high')} options={levels} {...field} />}
          </Bound>
        </div>
        <Bound control={control} name="minutes">
          {(field) => (
            <NumberField
              label={text('settings:techniques.own.minutes')}
              unit={text('settings:techniques.own.minutesUnit')}
              min={1}
              max={MOST_OWN_MINUTES}
              {...field}
            />
          )}
        </Bound>
        {/* The buttons of a dialog stand outside of its form: this lets Enter save from any field. */}
        <input type="submit" hidden />
      </form>
      {error && <ErrorNotice error={error.error} />}
    </Dialog>
  );
}
