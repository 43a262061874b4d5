import { useEffect, useEffectEvent } from 'react';
import { SECTION_IDS, type SectionId } from '#shared/chart/assessment/sections.ts';

/** The digit that leads to a section together with Alt: 1 to 9, and 0 for the tenth. */
const digitOf = (section: SectionId): string => `${(SECTION_IDS.indexOf(section) + 1) % 10}`;

/** As `aria-keyshortcuts` writes it. */
export const keyOf = (section: SectionId): string => `Alt+${digitOf(section)}`;

/** Alt and a digit, wherever the cursor is. By the key and not by what it types: with Alt that differs by keyboard. */
export function useSectionKeys(onSection: (section: SectionId) => void): void {
  const go = useEffectEvent(onSection);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const section = SECTION_IDS.find((id) => event.code === `Digit${digitOf(id)}`);
      if (section === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      go(section);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
