import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Kbd } from '../../components/Kbd.tsx';
import { useText } from '../../platform/language.ts';
import styles from './Palette.module.css';
import { optionId, PaletteList } from './PaletteList.tsx';
import { type Item, usePalette } from './usePalette.ts';

const LIST_ID = 'palette-list';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** One step goes around the ends of the list; a page stops at them. */
function placeAfter(place: number, step: number, count: number): number {
  const next = place + step;
  if (Math.abs(step) > 1) return Math.max(0, Math.min(count - 1, next));
  return (next + count) % Math.max(1, count);
}

/** One field that reaches every patient and every action. */
export function Palette({ onClose }: { onClose: () => void }) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [isAwaited, setAwaited] = useState(false);
  const { groups, items, isSettled, more } = usePalette(typed);
  const chosen = items[Math.min(active, items.length - 1)];

  function run(item: Item | undefined): void {
    if (!item) return;
    onClose();
    item.run();
  }

  // Enter before the answer is there means the first of the answer, never a patient of what was typed before.
  const runAwaited = useEffectEvent(() => {
    setAwaited(false);
    run(chosen);
  });
  useEffect(() => {
    if (isAwaited && isSettled) runAwaited();
  }, [isAwaited, isSettled]);

  function onKey(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive(placeAfter(Math.min(active, items.length - 1), step, items.length));
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (isSettled) run(chosen);
      else setAwaited(true);
    }
  }

  return (
    <ModalOverlay className={styles['veil'] ?? ''} isOpen isDismissable onOpenChange={onClose}>
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''} aria-label={text('common:palette.title')}>
          <div className={styles['search']}>
            <Search size={18} aria-hidden />
            <input
              autoFocus
              className={styles['input']}
              type="text"
              role="combobox"
              aria-label={text('common:palette.title')}
              aria-expanded
              aria-autocomplete="list"
              aria-controls={LIST_ID}
              aria-activedescendant={chosen && optionId(chosen)}
              autoComplete="off"
              spellCheck={false}
              placeholder={text('common:palette.placeholder')}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setActive(0);
                setAwaited(false);
              }}
              onKeyDown={onKey}
            />
          </div>
          <PaletteList id={LIST_ID} groups={groups} chosen={chosen} onChoose={run} />
          {items.length === 0 && isSettled && (
            <p className={styles['none']} role="status">
              {text('common:palette.none', { typed: typed.trim() })}
            </p>
          )}
          <footer className={styles['foot']}>
            {more !== null && <span className={styles['more']}>{more}</span>}
            <span className={styles['keys']} aria-hidden>
              <span>
                <Kbd>↑</Kbd> <Kbd>↓</Kbd> {text('common:palette.choose')}
              </span>
              <span>
                <Kbd>↵</Kbd> {text('common:palette.run')}
              </span>
              <span>
                <Kbd>Esc</Kbd> {text('common:palette.close')}
              </span>
            </span>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
