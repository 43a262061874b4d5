import { afterAll, expect, test } from 'vitest';
import type { Connection } from '#data/store/connection.ts';
import { storeOver } from '#data/store/store.ts';
import { rawConnection } from '../support/raw.ts';
import { newTestStore } from '../support/store.ts';

/** What grows for as long as a practice lives, by table and by the letter that statements call it. */
const GROWS = /^SCAN (entry|entry_summary|fact|receipt|receipt_reissue|audit|[efrsi])$/;

const store = newTestStore();
const connection = rawConnection(store);
afterAll(() => {
  connection.close();
  store.remove();
});

/** Every statement that an open store has prepared. */
function statements(): string[] {
  const prepared: string[] = [];
  const listening = new Proxy(connection, {
    get: (target, name) => {
      if (name === 'transaction') return target.transaction.bind(target);
      return (sql: string) => {
        prepared.push(sql);
        return target.prepare(sql);
      };
    },
  });
  storeOver(listening as Connection);
  return prepared;
}

function planOf(sql: string): string[] {
  const names = [...sql.matchAll(/@(\w+)/g)].map(([, name = '']) => [name, null]);
  const values = names.length > 0 ? [Object.fromEntries(names)] : [...sql.matchAll(/\?/g)].map(() => null);
  return connection
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...values)
    .map(({ detail }) => detail);
}

test('what is looked for in a table that grows with the years is found by an index', () => {
  const searching = statements().filter((sql) => /^\s*(SELECT|UPDATE)\b/.test(sql) && sql.includes('WHERE'));
  expect(searching.length).toBeGreaterThan(10);
  expect(searching.filter((sql) => planOf(sql).some((step) => GROWS.test(step)))).toEqual([]);
});

/** The plans of the statements that look for something in a table, by its name. */
const plansOn = (table: string, where: string) =>
  statements()
    .filter((sql) => sql.includes(`FROM ${table}`) && sql.includes(where))
    .map(planOf);

test('risks and consents are read in the order of their index: of one patient, and of all without sorting', () => {
  const [ofOne, ofAll] = plansOn('fact', 'is_safety = 1');
  const byIndex = 'SEARCH fact USING INDEX fact_of_safety (patient_id=?)';
  expect(ofOne).toEqual([byIndex]);
  expect(ofAll?.[0]).toBe(byIndex);
  expect(ofAll?.join()).not.toContain('FOR ORDER BY');
});

test('the newest entry of a kind is found among the entries of its patient', () => {
  const [plan] = plansOn('entry', 'kind = ?');
  expect(plan?.[0]).toBe('SEARCH entry USING INDEX entry_by_patient (patient_id=?)');
});

test('what a trigger changes is found by an index: the last visit, on the way of every save', () => {
  const triggers = connection
    .prepare<[], string>(`SELECT sql FROM sqlite_schema WHERE type = 'trigger'`)
    .pluck()
    .all() as string[];
  const changes = triggers.flatMap((sql) => sql.match(/(?<=BEGIN\s+)UPDATE [^;]+/) ?? []);
  expect(changes).toHaveLength(2);
  const plans = changes.map((sql) => planOf(sql.replaceAll(/(NEW|OLD)\.\w+/g, '?')));
  expect(plans.flat().filter((step) => step.startsWith('SCAN'))).toEqual([]);
  expect(plans.flat().join()).not.toContain('FOR ORDER BY');
});
