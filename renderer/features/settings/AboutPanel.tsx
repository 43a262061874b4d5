import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../platform/language.ts';
import { appVersion } from '../../platform/version.ts';

export function AboutPanel() {
  const text = useText();
  return (
    <Panel title={text('settings:about.title')}>
      <div>
        <p>{text('settings:about.version', { version: appVersion() })}</p>
        <p>{text('settings:about.local')}</p>
        <p>{text('settings:about.fonts')}</p>
        <p>{text('settings:about.notices')}</p>
      </div>
    </Panel>
  );
}
