import { LanguageSwitch, ThemeSwitch } from '../../components/LookSwitch.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../platform/language.ts';

/** Both apply at once: there is nothing to save. */
export function LookPanel() {
  const text = useText();
  return (
    <Panel title={text('settings:look.title')}>
      <LanguageSwitch
        label={text('settings:look.language')}
        description={text('settings:look.languageHelp')}
      />
      <ThemeSwitch label={text('settings:look.theme')} description={text('settings:look.themeHelp')} />
    </Panel>
  );
}
