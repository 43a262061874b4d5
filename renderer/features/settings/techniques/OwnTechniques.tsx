import { Hand, Pencil, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { pressureText } from '#shared/clinical/techniques/names.ts';
import type { OwnTechnique } from '#shared/clinical/techniques/own.ts';
import { fold } from '#shared/practice/search.ts';
import { Button } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useText } from '../../../platform/language.ts';
import { OwnTechniqueDialog } from './OwnTechniqueDialog.tsx';
import { RemoveOwnDialog } from './RemoveOwnDialog.tsx';
import styles from './Techniques.module.css';

/** What is open in front of the list: one that is written or removed; a new one has none yet. */
type Open = { to: 'write'; technique: OwnTechnique | null } | { to: 'remove'; technique: OwnTechnique };

/** The techniques of the therapist's own: which there are, and the way to add, change and remove one. */
export function OwnTechniques({ own }: { own: readonly OwnTechnique[] }) {
  const text = useText();
  const [open, setOpen] = useState<Open | null>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(null);
  const sorted = own.toSorted((a, b) => fold(a.name).localeCompare(fold(b.name)));
  return (
    <Panel
      title={text('settings:techniques.own.title')}
      actions={
        <Button icon={Plus} buttonRef={adder} onPress={() => setOpen({ to: 'write', technique: null })}>
          {text('settings:techniques.own.add')}
        </Button>
      }
    >
      {sorted.length === 0 ? (
        <EmptyState icon={Hand} title={text('settings:techniques.own.none')}>
          {text('settings:techniques.own.noneWhy')}
        </EmptyState>
      ) : (
        <ul className={styles['list']}>
          {sorted.map((technique) => (
            <Own
              key={technique.id}
              technique={technique}
              onEdit={() => setOpen({ to: 'write', technique })}
              onRemove={() => setOpen({ to: 'remove', technique })}
            />
          ))}
        </ul>
      )}
      {open?.to === 'write' && <OwnTechniqueDialog own={own} technique={open.technique} onClose={close} />}
      {open?.to === 'remove' && (
        <RemoveOwnDialog
          technique={open.technique}
          onClose={close}
          // The row that the focus would return to is gone.
          onRemoved={() => requestAnimationFrame(() => adder.current?.focus())}
        />
      )}
    </Panel>
  );
}

interface OwnProps {
  technique: OwnTechnique;
  onEdit: () => void;
  onRemove: () => void;
}

function Own({ technique: { name, group, pressure, minutes }, onEdit, onRemove }: OwnProps) {
  const text = useText();
  const usual = [
    ...(pressure ? [pressureText(text, pressure)] : []),
    ...(minutes === null ? [] : [text('chart:minutesShort', { minutes })]),
  ];
  return (
    <li className={styles['own']}>
      <div className={styles['what']}>
        <p className={styles['name']}>{name}</p>
        {usual.length > 0 && <p className={styles['usual']}>{usual.join(' · ')}</p>}
        <p className={styles['usual']}>
          {group === null
            ? text('settings:techniques.own.noRules')
            : text('settings:techniques.own.rules', { group: text(`techniques:group.${group}`) })}
        </p>
      </div>
      <div className={styles['actions']}>
        <IconButton label={text('settings:techniques.own.editOf', { name })} icon={Pencil} onPress={onEdit} />
        <IconButton
          label={text('settings:techniques.own.removeOf', { name })}
          icon={Trash2}
          onPress={onRemove}
        />
      </div>
    </li>
  );
}
