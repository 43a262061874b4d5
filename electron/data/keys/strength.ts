import type { TranslationKeys, ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { CallOutput, CallParsed } from '#shared/contract/contract.ts';
import type { Language } from '#shared/practice/practice.ts';

/** Length alone is enough from here, in characters as a person counts them. */
const LONG_ENOUGH = 15;
/** zxcvbn: 3 is "safely unguessable" (10^8 to 10^10 guesses), before Argon2id makes each guess dear. */
const STRONG_ENOUGH = 3;
/** Estimation grows with the length; what is longer than this is long enough anyway. */
const ESTIMATED_CHARACTERS = 40;
/**
 * How many readings of digits and signs as letters are tried. The library's 100 needs seconds for twenty
 * characters such as `aA1!aA1!`, and the store would stand still meanwhile; with 5 it is a tenth of one.
 */
const SUBSTITUTIONS = 5;

interface Estimator {
  /** Gives its hints as keys of `words`. */
  zxcvbn: ZxcvbnFactory;
  words: Record<Language, TranslationKeys>;
}

let estimator: Promise<Estimator> | null = null;

/** The word lists are 1 MB, so they are loaded when the first passphrase is weighed, once for both languages. */
async function loadEstimator(): Promise<Estimator> {
  const [core, common, en, fr] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-fr'),
  ]);
  const zxcvbn = new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...en.dictionary, ...fr.dictionary },
    graphs: common.adjacencyGraphs,
    l33tMaxSubstitutions: SUBSTITUTIONS,
  });
  return { zxcvbn, words: { en: en.translations, fr: fr.translations } };
}

/** How hard a passphrase is to guess, whether it is taken, and one hint (zxcvbn's own words) for a weak one. */
export async function passphraseStrength({
  passphrase,
  language,
}: CallParsed<'passphrase.strength'>): Promise<CallOutput<'passphrase.strength'>> {
  estimator ??= loadEstimator();
  const { zxcvbn, words } = await estimator;
  const { score, feedback } = zxcvbn.check(passphrase.slice(0, ESTIMATED_CHARACTERS));
  const hints: Record<string, string> = { ...words[language].warnings, ...words[language].suggestions };
  const hint = hints[feedback.warning ?? feedback.suggestions[0] ?? ''] ?? '';
  const accepted = score >= STRONG_ENOUGH || [...passphrase.normalize('NFC')].length >= LONG_ENOUGH;
  return { score, accepted, hint };
}
