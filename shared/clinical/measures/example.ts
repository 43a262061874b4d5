/** The smallest definition file, to start one's own from (tests/unit/measuresOwn.test.ts reads it). */
export const EXAMPLE_FILE = `{
  "kind": "tableside-instrument",
  "id": "own-jaw",
  "version": 1,
  "name": "Jaw function",
  "items": { "count": 5, "low": 0, "high": 4 },
  "direction": "higher-is-worse",
  "formula": { "kind": "percent-of-answered" },
  "missing": { "rule": "of-answered", "minAnswered": 4 }
}`;
