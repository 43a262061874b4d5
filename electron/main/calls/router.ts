import {
  type CallName,
  type CallOutput,
  type CallParsed,
  CONTRACT,
  isCallName,
  type MainCallName,
  type WindowCallName,
} from '#shared/contract/contract.ts';
import { Refusal, type Result } from '#shared/contract/errors.ts';
import { fieldProblems } from '#shared/practice/fields.ts';
import { type DataDoor, failure } from '../dataProcess/door.ts';
import { codeOf, log } from '../log.ts';
import { isDecent } from './payload.ts';

/** What main answers itself. A handler gets its parsed input, and refuses by throwing a `Refusal`. */
export type MainCalls = { [N in MainCallName]: (input: CallParsed<N>) => Promise<CallOutput<N>> };

/** Hears of every call that the data process carried out for the window. */
export type Observer = (name: WindowCallName, input: unknown) => void;

/** Answers every call of the window, whatever it is: always with a `Result`. */
export function router(data: DataDoor, main: MainCalls, observe: Observer) {
  return async (name: unknown, input: unknown): Promise<Result<unknown>> => {
    if (!isCallName(name) || !isForWindow(name)) return failure('invalid', 'unknown-call');
    if (!isDecent(input)) return failure('invalid', 'input-invalid');
    if (isForMain(name)) return answer(main, name, input);
    const result = await data.request(name, input, 'window');
    if (result.ok) observe(name, input);
    return result;
  };
}

const isForWindow = (name: CallName): name is WindowCallName => CONTRACT[name].door !== 'internal';
const isForMain = (name: WindowCallName): name is MainCallName => CONTRACT[name].door === 'main';

async function answer<N extends MainCallName>(
  main: MainCalls,
  name: N,
  input: unknown,
): Promise<Result<unknown>> {
  const parsed = CONTRACT[name].input.safeParse(input);
  if (!parsed.success) {
    return {
      ok: false,
      error: { code: 'invalid', reason: 'input-invalid', fields: fieldProblems(parsed.error) },
    };
  }
  try {
    return { ok: true, value: await main[name](parsed.data as CallParsed<N>) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.error };
    log('call-failed', name, codeOf(error));
    return failure('internal', 'internal');
  }
}
