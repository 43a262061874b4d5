import { useEffect } from 'react';
import { useText } from '../../platform/language.ts';
import styles from './Palette.module.css';
import type { Group, Item } from './usePalette.ts';

export const optionId = (item: Item): string => `palette-${item.id}`;

interface Props {
  id: string;
  groups: Group[];
  chosen: Item | undefined;
  onChoose: (item: Item) => void;
}

/** What was found. The focus stays in the field; the keys move the choice. */
export function PaletteList({ id, groups, chosen, onChoose }: Props) {
  const text = useText();
  const chosenId = chosen && optionId(chosen);

  useEffect(() => {
    if (chosenId !== undefined) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  return (
    <div
      id={id}
      className={styles['list']}
      role="listbox"
      aria-label={text('common:palette.title')}
      hidden={!chosen}
    >
      {groups.map((group) => (
        <fieldset key={group.title} aria-label={group.title}>
          <div className={styles['group']} aria-hidden>
            {group.title}
          </div>
          {group.items.map((item) => (
            <Row key={item.id} item={item} isChosen={item === chosen} onChoose={() => onChoose(item)} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function Row({ item, isChosen, onChoose }: { item: Item; isChosen: boolean; onChoose: () => void }) {
  const { icon: Icon, label, detail } = item;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys are the field's
    <div
      id={optionId(item)}
      className={styles['item']}
      role="option"
      aria-selected={isChosen}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon size={17} aria-hidden />
      <span className={styles['label']} title={label}>
        {label}
      </span>
      {detail !== undefined && <span className={styles['detail']}>{detail}</span>}
    </div>
  );
}
