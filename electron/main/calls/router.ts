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

/** Stands beside every call of the window. */
export interface Watch {
  /** Whether main may answer this call of its own now; if not, it is refused as `handed-over`. */
  allows: (name: MainCallName) => boolean;
  /** Hears of every call that the data process carried out, with its input and its answer. */
  observe: (name: WindowCallName, input: unknown, value: unknown) => void;
}

/** Answers every call of the window, whatever it is: always with a `Result`. */
export function router(data: DataDoor, main: MainCalls, watch: Watch) {
  return async (name: unknown, input: unknown): Promise<Result<unknown>> => {
    if (!isCallName(name) || !isForWindow(name)) return failure('invalid', 'unknown-call');
    if (!isDecent(input)) return failure('invalid', 'input-invalid');
    if (isForMain(name))
      return watch.allows(name) ? answer(main, name, input) : failure('refused', 'handed-over');
    const result = await data.request(name, input, 'window');
    if (result.ok) watch.observe(name, input, result.value);
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
