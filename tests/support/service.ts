/** The data process's service under plain Node: the whole contract on a real profile folder. */
import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LEAST_COST } from '#data/keys/derive.ts';
import type { Opening } from '#data/opening.ts';
import { createPatient } from '#data/records/patients.ts';
import { createPractice } from '#data/records/practice.ts';
import { type Service, startService } from '#data/service.ts';
import type { CallInput, CallOutput, DataCallName } from '#shared/contract/contract.ts';
import type { CallError, Result } from '#shared/contract/errors.ts';
import {
  type Clock,
  clockAt,
  DRAWN_AS_TEXT,
  PRACTICE,
  patientNamed,
  THERAPIST,
  temporaryFolder,
} from './store.ts';

export const PASSPHRASE = 'umbrella walrus tango seventeen';

export interface TestService {
  profile: string;
  clock: Clock;
  service: Service;
  /** A call as main would pass it on; the typed answer or error. */
  call: <N extends DataCallName>(name: N, input: CallInput<N>) => Promise<Result<CallOutput<N>>>;
  /** The value of a call that must succeed. */
  value: <N extends DataCallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;
  /** The error of a call that must fail. */
  error: <N extends DataCallName>(name: N, input: CallInput<N>) => Promise<CallError>;
  /** Sets the practice up and leaves it open; gives the recovery code. */
  create: () => Promise<string>;
}

/** Keys cost the least that is allowed, PDFs are text, and the fictional practice has one patient. */
export function serviceIn(
  profile: string = join(temporaryFolder(), 'profile'),
  more: Partial<Opening> = {},
): TestService {
  const clock = clockAt('2026-11-20T20:00:00.000Z');
  const service = startService(profile, {
    now: clock.now,
    ...DRAWN_AS_TEXT,
    cost: LEAST_COST,
    seedFictional: async (context) => {
      createPractice(context, { practice: PRACTICE, therapist: THERAPIST });
      createPatient(context, { patient: patientNamed('Figment', 'Imaginary') });
    },
    ...more,
  });
  const call = async <N extends DataCallName>(name: N, input: CallInput<N>) =>
    // The service answers by the contract: its output schema has just checked it.
    (await service.answer({ name, input, from: 'main' })) as Result<CallOutput<N>>;
  const test: TestService = {
    profile,
    clock,
    service,
    call,
    value: async (name, input) => {
      const result = await call(name, input);
      if (result.ok) return result.value;
      throw new Error(`${name} was refused: ${result.error.reason}`);
    },
    error: async (name, input) => {
      const result = await call(name, input);
      if (!result.ok) return result.error;
      throw new Error(`${name} was not refused`);
    },
    create: async () => {
      const { recoveryCode } = await test.value('practice.create', {
        practice: PRACTICE,
        therapist: THERAPIST,
        passphrase: PASSPHRASE,
      });
      return recoveryCode;
    },
  };
  return test;
}

interface Template {
  profile: string;
  code: string;
}

let template: Promise<Template> | null = null;

/** A practice that is set up once for each test file, since deriving its key takes half a second. */
async function makeTemplate(): Promise<Template> {
  const { create, profile, service } = serviceIn();
  const code = await create();
  service.close();
  process.once('exit', () => rmSync(dirname(profile), { recursive: true, force: true }));
  return { profile, code };
}

/** A practice of its own that is set up and locked, and its recovery code. */
export async function lockedPractice(
  profile: string = join(temporaryFolder(), 'profile'),
): Promise<TestService & { code: string }> {
  template ??= makeTemplate();
  const { profile: made, code } = await template;
  cpSync(made, profile, { recursive: true });
  return { ...serviceIn(profile), code };
}

/** Opens it by its recovery code, which takes no time. */
export async function unlock({ value }: TestService, code: string): Promise<void> {
  await value('practice.unlock', { secret: code, with: 'recovery-code' });
}
