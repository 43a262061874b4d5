import { X } from 'lucide-react';
import { useState } from 'react';
import { Banner } from '../components/Banner.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { useText } from '../platform/language.ts';
import styles from './SettingsDamaged.module.css';

/** Says once that the settings start anew, over whichever screen is there. */
export function SettingsDamaged() {
  const text = useText();
  const [isShown, setShown] = useState(true);
  if (!isShown) return null;
  return (
    <div className={styles['notice']}>
      <Banner
        tone="warn"
        role="status"
        action={<IconButton label={text('common:action.close')} icon={X} onPress={() => setShown(false)} />}
      >
        {text('start:settingsDamaged')}
      </Banner>
    </div>
  );
}
