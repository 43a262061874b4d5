import { common as commonEn } from './en/common.ts';
import { start as startEn } from './en/start.ts';
import { common as commonFr } from './fr/common.ts';
import { start as startFr } from './fr/start.ts';

/** The words of the first screens, up to the unlocked practice: kept apart so that they load at once. */
export const FIRST_WORDS = {
  en: { common: commonEn, start: startEn },
  fr: { common: commonFr, start: startFr },
};
