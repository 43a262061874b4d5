import { useState } from 'react';
import { settings as settingsEn } from '#shared/text/en/settings.ts';
import { settings as settingsFr } from '#shared/text/fr/settings.ts';
import { Announcements } from '../../components/announce.tsx';
import { loadWords } from '../../platform/language.ts';
import { FirstRun } from './FirstRun.tsx';
import { StartFrame } from './StartFrame.tsx';
import { Welcome } from './Welcome.tsx';

// The first run asks the same questions as the settings, in the same words.
loadWords({ en: { settings: settingsEn }, fr: { settings: settingsFr } });

/** While there is no practice: what this is, and the way in. */
export function StartScreen({ onOpened }: { onOpened: () => Promise<void> }) {
  const [isSettingUp, setSettingUp] = useState(false);
  return (
    <StartFrame isFixed={isSettingUp}>
      {isSettingUp ? (
        <FirstRun onLeave={() => setSettingUp(false)} onOpened={onOpened} />
      ) : (
        <Welcome onSetUp={() => setSettingUp(true)} onOpened={onOpened} />
      )}
      <Announcements />
    </StartFrame>
  );
}
