import { useEffect, useState } from 'react';
import { call } from '../../platform/bridge.ts';
import { useLanguage } from '../../platform/language.ts';
import type { StrengthResult } from './Strength.tsx';

/** Long enough not to ask on every key, short enough to follow the hand. */
const PAUSE_MS = 200;

/** How strong a passphrase is; null while there is none, and while the answer is on its way the one before. */
export function useStrength(passphrase: string): StrengthResult | null {
  const language = useLanguage();
  const [result, setResult] = useState<StrengthResult | null>(null);

  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void measure(passphrase, language).then((next) => isCurrent && setResult(next));
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [passphrase, language]);

  return passphrase === '' ? null : result;
}

/** What cannot be measured counts as not known: the data process refuses a weak one in any case. */
export const measure = async (
  passphrase: string,
  language: ReturnType<typeof useLanguage>,
): Promise<StrengthResult | null> =>
  passphrase === '' ? null : call('passphrase.strength', { passphrase, language }).catch(() => null);
