import type { CallOutput, CallParsed } from '#shared/contract/contract.ts';
import { type ErrorReason, Refusal } from '#shared/contract/errors.ts';
import type { Status } from '#shared/contract/system.ts';
import type { Context } from './context.ts';
import { type DoorState, nextState } from './doorStates.ts';
import { handedOver, handOvers } from './handOver.ts';
import { openKey } from './keys/keys.ts';
import { passphraseStrength } from './keys/strength.ts';
import { forget } from './keys/wrap.ts';
import { log, traceOf } from './log.ts';
import { makePractice, type Opening, openFictional, openPractice } from './opening.ts';
import { findPractice, obstacleAt, type Profile, removeFolder } from './profile.ts';
import { recordDoor } from './records/practice.ts';
import { loadSettings, saveSettings } from './records/settings.ts';

export type Session = ReturnType<typeof startSession>;

/** The practice of one profile, from locked to open and back. Its calls come one at a time (`process.ts`). */
export function startSession(profile: Profile, parts: Opening) {
  if (obstacleAt(profile) === null) {
    removeFolder(profile.lookAround.folder);
    removeFolder(profile.unfinished.folder);
  }
  let { settings, damaged } = loadSettings(profile.root);
  let state: DoorState = closedState();
  let open: { context: Context; fictional: boolean } | null = null;

  const opened = () => {
    if (open) return open;
    throw new Refusal('locked', closedState());
  };

  const handOver = handOvers({
    context: () => opened().context,
    // The fictional practice has a key that nobody knows: whatever is typed opens it.
    prove: async (secret) => {
      if (!opened().fictional) forget(await openKey(profile.practice.keyFile, secret));
    },
  });

  function closedState(): 'no-practice' | 'locked' {
    return findPractice(profile) === 'nothing' ? 'no-practice' : 'locked';
  }

  const shut = () => {
    state = nextState(state, closedState() === 'locked' ? 'closed' : 'none');
  };

  /** Why nothing can be opened as things stand; looked at anew each time, since a drive can come back. */
  function obstacle(): ErrorReason | null {
    const found = findPractice(profile);
    return found === 'store-missing' || found === 'key-file-missing' ? found : obstacleAt(profile);
  }

  function refuseObstacle(): void {
    const reason = obstacleAt(profile);
    if (reason !== null) throw new Refusal('refused', reason);
  }

  /** A fictional practice leaves nothing behind, however it ends. */
  const clearUp = (fictional: boolean) => {
    if (fictional) removeFolder(profile.lookAround.folder);
  };

  /** Goes through `unlocking` to what `work` opens, or back when it is refused. What is open is closed first. */
  async function opening(fictional: boolean, work: () => Promise<Context>): Promise<void> {
    close();
    refuseObstacle();
    state = nextState(state, 'open');
    try {
      open = { context: await work(), fictional };
      state = nextState(state, 'opened');
    } catch (error) {
      clearUp(fictional);
      shut();
      throw error;
    }
  }

  /** Closes the store, which forgets its key. Everything acknowledged is on the disk already. */
  function close(): void {
    if (!open) return;
    const { context, fictional } = open;
    state = nextState(state, 'lock');
    open = null;
    handOver.forget();
    try {
      recordLock(context);
      context.store.close();
    } finally {
      clearUp(fictional);
      shut();
    }
  }

  return {
    status: (): Status => ({
      state: open ? 'unlocked' : closedState(),
      fictional: open?.fictional ?? false,
      handedOver: handOver.isOn(),
      settings,
      notices: damaged ? ['settings-damaged'] : [],
      obstacle: open ? null : obstacle(),
    }),

    writeSettings: (chosen: CallParsed<'settings.write'>): CallOutput<'settings.write'> => {
      saveSettings(profile.root, chosen);
      settings = chosen;
      damaged = false;
      return {};
    },

    /** What records work in; refused while nothing is open, and while the patient has the laptop. */
    context: (): Context => {
      const { context } = opened();
      if (handOver.isOn()) throw handedOver();
      return context;
    },

    handOver,

    /** Makes the practice and leaves it open. */
    create: async (input: CallParsed<'practice.create'>): Promise<CallOutput<'practice.create'>> => {
      if (findPractice(profile) !== 'nothing') throw new Refusal('conflict', 'practice-exists');
      const { accepted } = await passphraseStrength({ passphrase: input.passphrase, language: 'en' });
      if (!accepted) throw new Refusal('refused', 'weak-passphrase');
      let recoveryCode = '';
      await opening(false, async () => {
        const made = await makePractice(profile, parts, input);
        recoveryCode = made.recoveryCode;
        return openPractice(profile, parts, made.key);
      });
      return { recoveryCode };
    },

    unlock: async (secret: CallParsed<'practice.unlock'>): Promise<CallOutput<'practice.unlock'>> => {
      await opening(false, async () => {
        const found = findPractice(profile);
        if (found === 'nothing') throw new Refusal('locked', 'no-practice');
        if (found !== 'practice') throw new Refusal('damaged', found);
        return openPractice(profile, parts, await openKey(profile.practice.keyFile, secret));
      });
      return {};
    },

    lookAround: async ({
      language,
    }: CallParsed<'practice.lookAround'>): Promise<CallOutput<'practice.lookAround'>> => {
      await opening(true, () => openFictional(profile, parts, language));
      return {};
    },

    lock: (): CallOutput<'practice.lock'> => {
      close();
      return {};
    },
  };
}

/** A full disk must not keep the practice open, so a lock that cannot be recorded is logged and goes on. */
function recordLock(context: Context): void {
  try {
    recordDoor(context, 'practice.locked');
  } catch (error) {
    log('lock-not-recorded', ...traceOf(error));
  }
}
