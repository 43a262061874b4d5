/**
 * Finding a patient as it is typed: the whole call in the data process beside the very statements that it runs,
 * one after the other on connections of their own; and the same call from the window and back.
 */
import { openKey } from '#data/keys/keys.ts';
import { profileAt } from '#data/profile.ts';
import { type Connection, configure, connect } from '#data/store/connection.ts';
import { patientSearch } from '#data/store/patientSearch.ts';
import { queryTerms } from '#shared/practice/search.ts';
import type { Bench, World } from '../bench.ts';
import type { Practice } from '../practice.ts';
import { type Query, queriesFor } from '../queries.ts';
import { type OpenService, openService } from '../service.ts';
import { median, quantile, summaryOf, took } from '../statistics.ts';
import { startOn } from '../window/unlock.ts';
import { callsFromPage } from '../window/watch.ts';
import { eachPractice } from '../world.ts';

const QUERIES = 600;
/** How often each is asked; what it takes is the middle of these, so that a pause of the machine is none of it. */
const TIMES = 5;

export const searchBench: Bench = {
  name: 'search',
  run: async (world) => {
    const measured = await eachPractice(world, (practice) => measure(world, practice));
    const p99 = (pick: (of: (typeof measured)[number]) => number[]) =>
      measured.map((of) => quantile(pick(of), 0.99));
    const call = p99(({ calls }) => calls);
    const bare = p99(({ statements }) => statements);
    return [
      {
        name: 'patient search p99, the call in the data process',
        unit: 'ms',
        values: call,
        yardstick: { name: 'bare SQL p99', unit: 'ms', values: bare },
        most: 10,
        details: measured.map((of) => ({
          call: summaryOf(of.calls),
          bare: summaryOf(of.statements),
          everyCall: summaryOf(of.everyCall),
          everyBare: summaryOf(of.everyBare),
        })),
      },
      {
        name: 'patient search p99 ÷ bare SQL p99',
        unit: 'times',
        values: call.map((value, index) => value / (bare[index] ?? Number.NaN)),
        most: 2,
      },
      {
        name: 'patient search p99, from the window and back',
        unit: 'ms',
        values: p99(({ trips }) => trips),
        details: measured.map(({ trips }) => summaryOf(trips)),
      },
    ];
  },
};

async function measure(world: World, practice: Practice) {
  const service = await openService(practice);
  const bare = await bareSearch(practice);
  const { rows } = await service.value('patients.search', {
    ...{ text: '', show: 'all', sort: 'name', descending: false, offset: 0, limit: 500 },
  });
  const queries = queriesFor(rows, QUERIES);
  const inProcess = await measureHere(service, bare, queries);
  bare.close();
  service.close();
  return { ...inProcess, trips: await measureFromWindow(world, practice, queries) };
}

async function measureHere(service: OpenService, bare: BareSearch, queries: readonly Query[]) {
  const result = {
    calls: [] as number[],
    statements: [] as number[],
    everyCall: [] as number[],
    everyBare: [] as number[],
  };
  const ask = (input: Query) =>
    took(() => service.answer({ name: 'patients.search', input, from: 'window' }));
  const run = (query: Query) => took(() => bare.run(query));
  // Once through, so that both have prepared their statements and read their pages.
  for (const query of queries) {
    await ask(query);
    await run(query);
  }
  for (const query of queries) {
    const calls: number[] = [];
    const statements: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      calls.push(await ask(query));
      statements.push(await run(query));
    }
    result.calls.push(median(calls));
    result.statements.push(median(statements));
    result.everyCall.push(...calls);
    result.everyBare.push(...statements);
  }
  return result;
}

interface BareSearch {
  run: (query: Query) => void;
  close: () => void;
}

/**
 * The statements of the store's own search, caught as it prepares and runs them, on a connection with the same
 * settings: the yardstick cannot drift away from what it measures.
 */
async function bareSearch({ profile, recoveryCode }: Practice): Promise<BareSearch> {
  const { practice } = profileAt(profile);
  const key = await openKey(practice.keyFile, { with: 'recovery-code', secret: recoveryCode });
  const connection = connect(practice.database, key, true);
  configure(connection);
  const caught: (() => unknown)[] = [];
  const search = patientSearch(catching(connection, (run) => caught.push(run)));
  const known = new Map<Query, (() => unknown)[]>();
  return {
    run: (query) => {
      const runs = known.get(query);
      if (runs) for (const run of runs) run();
      else {
        search.find({ ...query, terms: queryTerms(query.text) });
        known.set(query, caught.splice(0));
      }
    },
    close: () => connection.close(),
  };
}

/** The connection, telling of every statement that is run on it. */
function catching(connection: Connection, tell: (run: () => unknown) => void): Connection {
  type Statement = ReturnType<Connection['prepare']>;
  const statement = (real: Statement): Statement =>
    new Proxy(real, {
      get: (_, name) => {
        if (name === 'pluck') return () => statement(real.pluck());
        if (name !== 'get' && name !== 'all') throw new Error('The search has a new way to run a statement.');
        return (values: object) => {
          const run = () => real[name](values);
          tell(run);
          return run();
        };
      },
    });
  return new Proxy(connection, {
    get: (target, name) => {
      if (name !== 'prepare') throw new Error('The search does more than prepare statements.');
      return (sql: string) => statement(target.prepare(sql));
    },
  });
}

async function measureFromWindow(
  world: World,
  practice: Practice,
  queries: readonly Query[],
): Promise<number[]> {
  const app = await startOn(world, practice);
  const secret = { secret: practice.recoveryCode, with: 'recovery-code' };
  await app.inPage(callsFromPage, { name: 'practice.unlock', inputs: [secret] });
  await app.inPage(callsFromPage, { name: 'patients.search', inputs: queries });
  const rounds: number[][] = [];
  for (let time = 0; time < TIMES; time++)
    rounds.push((await app.inPage(callsFromPage, { name: 'patients.search', inputs: queries })).times);
  await app.end();
  return queries.map((_, index) => median(rounds.map((times) => times[index] ?? Number.NaN)));
}
