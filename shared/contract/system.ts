import { z } from 'zod';
import { idSchema } from '../chart/entry.ts';
import { LANGUAGES, practiceSchema, therapistSchema } from '../practice/practice.ts';
import { dataCall, mainCall } from './call.ts';
import { ERROR_REASONS } from './errors.ts';

export const THEMES = ['light', 'dark', 'table'] as const;
export type Theme = (typeof THEMES)[number];

/** What can be known before the passphrase: nothing of the practice, only how the screen should look. */
export const settingsSchema = z.object({
  /** Null until chosen: the system's language and its light or dark look are used. */
  language: z.enum(LANGUAGES).nullable(),
  theme: z.enum(THEMES).nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;
export const EMPTY_SETTINGS: Settings = { language: null, theme: null };

export const statusSchema = z.object({
  state: z.enum(['no-practice', 'locked', 'unlocked']),
  /** True while the open practice is the fictional one. */
  fictional: z.boolean(),
  /** True while the laptop is turned to the patient: nothing but her form can be reached. */
  handedOver: z.boolean(),
  settings: settingsSchema,
  /** What a person should be told at once, such as a damaged settings file that was set aside. */
  notices: z.array(z.enum(['settings-damaged'])),
  /** Why no practice can be opened at all, such as a missing folder or a runtime that is too old. */
  obstacle: z.enum(ERROR_REASONS).nullable(),
});
export type Status = z.infer<typeof statusSchema>;

const none = z.object({});
const secret = z.string().min(1, 'required').max(1000, 'too-long');

export const systemCalls = {
  'app.status': dataCall(none, statusSchema),
  'settings.write': dataCall(settingsSchema, none),
  /** Starts the data process again after it stopped; the practice is locked afterwards. */
  'app.restartData': mainCall(none, none, 30),
  'app.quit': mainCall(none, none),
  /** Prints the page that the window shows (its print style decides what). */
  'app.print': mainCall(none, z.object({ printed: z.boolean() }), 600),
  /** Answers `closing`: the window has saved what it held and may close. */
  'app.readyToClose': mainCall(none, none),
  /** Answers `closing`: something could not be saved, and a person is asked first. */
  'app.stayOpen': mainCall(none, none),

  'passphrase.strength': dataCall(
    z.object({ passphrase: z.string().max(1000, 'too-long'), language: z.enum(LANGUAGES) }),
    z.object({
      /** 0 (guessed at once) to 4 (out of reach). */
      score: z.int().min(0).max(4),
      /** Whether it is long or strong enough to be taken. */
      accepted: z.boolean(),
      /** One short hint in that language, or empty. */
      hint: z.string(),
    }),
  ),
  'practice.create': dataCall(
    z.object({ practice: practiceSchema, therapist: therapistSchema, passphrase: secret }),
    z.object({ recoveryCode: z.string() }),
    60,
  ),
  /** Opens the fictional practice: made anew each time, in its own folder, under a key that is never stored. */
  'practice.lookAround': dataCall(z.object({ language: z.enum(LANGUAGES) }), none, 60),
  'practice.unlock': dataCall(z.object({ secret, with: z.enum(['passphrase', 'recovery-code']) }), none, 60),
  'practice.lock': dataCall(none, none),
  'practice.read': dataCall(
    none,
    z.object({ practice: practiceSchema, therapist: therapistSchema, therapistId: idSchema }),
  ),
  'practice.write': dataCall(z.object({ practice: practiceSchema, therapist: therapistSchema }), none),
};
