import { describe, expect, it } from 'vitest';
import { DRAWINGS, fileOf, madeOf } from '#shared/clinical/body/art/all.ts';

/**
 * The files in `shared/clinical/body/geometry` are snapshots of what the drawings make. After a change of a
 * drawing: `npx vitest run --config tests/vitest.config.ts --project unit tests/unit/bodyArt.test.ts -u`.
 */
describe.each(Object.keys(DRAWINGS))('the drawing %s', (name) => {
  const made = madeOf(name);

  it('has a name for every face and a face for every name', () => {
    expect(made.missed).toEqual([]);
    expect(made.unnamed).toEqual([]);
  });

  it('is what the geometry file holds', async () => {
    await expect(fileOf(name, made)).toMatchFileSnapshot(`../../shared/clinical/body/geometry/${name}.ts`);
  });
});
