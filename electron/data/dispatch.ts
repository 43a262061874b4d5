import {
  type CallName,
  type CallOutput,
  type CallParsed,
  CONTRACT,
  type DataCallName,
  isCallName,
} from '#shared/contract/contract.ts';
import { Refusal, type Result } from '#shared/contract/errors.ts';
import type { WireRequest } from '#shared/contract/wire.ts';
import { fieldProblems } from '#shared/practice/fields.ts';
import { callErrorOf } from './failures.ts';
import { log, traceOf } from './log.ts';

/** One answer for every call of the contract that ends here: a missing one does not compile. */
export type Handlers = {
  [N in DataCallName]: (input: CallParsed<N>) => CallOutput<N> | Promise<CallOutput<N>>;
};

type Handler = (input: unknown) => unknown;
export type Ask = Pick<WireRequest, 'name' | 'input' | 'from'>;

/**
 * Answers one request: the name, who may ask it, the shape of what came, the work, the shape of what goes out.
 * Never throws; every failure is a typed error without data of a patient.
 */
export function dispatcher(handlers: Handlers): (ask: Ask) => Promise<Result<unknown>> {
  return async ({ name, input, from }) => {
    try {
      const known = callFor(name, from);
      const { input: inputSchema, output: outputSchema } = CONTRACT[known];
      const parsed = inputSchema.safeParse(input);
      if (!parsed.success)
        throw new Refusal('invalid', 'input-invalid', { fields: fieldProblems(parsed.error) });
      // The schema just proved that this input is the one this handler takes.
      const handle = handlers[known] as Handler;
      const answer = outputSchema.safeParse(await handle(parsed.data));
      if (answer.success) return { ok: true, value: answer.data };
      log('answer-refused', known, ...answer.error.issues.slice(0, 3).map((issue) => issue.path.join('.')));
      throw new Refusal('internal', 'internal');
    } catch (error) {
      if (!(error instanceof Refusal)) log('call-failed', ...traceOf(error));
      return { ok: false, error: callErrorOf(error) };
    }
  };
}

/** The call of that name, when it ends here and whoever asks may ask it; for the others it does not exist. */
function callFor(name: string, from: WireRequest['from']): DataCallName {
  if (isCallName(name) && endsHere(name) && (CONTRACT[name].door === 'data' || from === 'main')) return name;
  throw new Refusal('invalid', 'unknown-call');
}

const endsHere = (name: CallName): name is DataCallName => CONTRACT[name].door !== 'main';
