import { LampDesk, type LucideIcon, Moon, Sun } from 'lucide-react';
import type { Theme } from '#shared/contract/system.ts';
import type { Language } from '#shared/practice/practice.ts';
import { useText, wordsIn } from '../platform/language.ts';
import { choose, usePreferences } from '../platform/preferences.ts';
import { announce } from './announce.tsx';
import type { FieldProps } from './FieldFrame.tsx';
import type { Option } from './OptionList.tsx';
import { Segmented } from './Segmented.tsx';

type Props = Pick<FieldProps, 'label' | 'isLabelHidden' | 'description'>;

/** Each language in its own words, so that it is found by whoever cannot read the other. */
const LANGUAGE_OPTIONS: readonly Option<Language>[] = [
  { id: 'en', label: wordsIn('en')('common:language.en') },
  { id: 'fr', label: wordsIn('fr')('common:language.fr') },
];

const THEMES: readonly { id: Theme; icon: LucideIcon }[] = [
  { id: 'light', icon: Sun },
  { id: 'dark', icon: Moon },
  { id: 'table', icon: LampDesk },
];

/** Shows a choice at once, and says so when it could not be stored for the next start. */
function useChoice() {
  const text = useText();
  return (change: Parameters<typeof choose>[0]) => {
    choose(change).catch(() => announce(text('common:state.notSaved')));
  };
}

export function LanguageSwitch(props: Props) {
  const { language } = usePreferences();
  const pick = useChoice();
  return (
    <Segmented
      {...props}
      options={LANGUAGE_OPTIONS}
      value={language}
      onChange={(next) => pick({ language: next })}
    />
  );
}

export function ThemeSwitch({ isCompact = false, ...props }: Props & { isCompact?: boolean }) {
  const text = useText();
  const { theme } = usePreferences();
  const pick = useChoice();
  return (
    <Segmented
      {...props}
      options={THEMES.map(({ id, icon }) => ({
        id,
        label: text(`common:theme.${id}`),
        ...(isCompact && { icon }),
      }))}
      value={theme}
      onChange={(next) => pick({ theme: next })}
    />
  );
}
