import { describe, expect, it } from 'vitest';
import { practiceIn, THERAPIST } from '#shared/fictional/practice.ts';
import { FIELD_REASONS, fieldProblems } from '#shared/practice/fields.ts';
import { practiceSchema, therapistSchema } from '#shared/practice/practice.ts';
import { COLLEGE_OF, PROVINCES, ZONE_OF } from '#shared/practice/provinces.ts';
import { signatureSchema } from '#shared/practice/signature.ts';

const practice = practiceIn('en');
const reasonsOf = (value: unknown) => {
  const checked = practiceSchema.safeParse(value);
  return checked.success ? [] : fieldProblems(checked.error).map(({ path, reason }) => `${path}: ${reason}`);
};

describe('a practice', () => {
  it('needs what its letterhead prints', () => {
    const bare = { street: '', city: '', province: '', postalCode: '' };
    expect(reasonsOf({ ...practice, name: ' ', phone: '', address: bare })).toEqual([
      'name: required',
      'address.street: required',
      'address.city: required',
      'address.province: required',
      'address.postalCode: required',
      'phone: required',
    ]);
  });

  it('may have no tax number and no mail', () => {
    expect(reasonsOf({ ...practice, taxNumber: '', email: '' })).toEqual([]);
  });

  it('is refused a zone that is none', () => {
    expect(reasonsOf({ ...practice, timeZone: 'Maple/Harbour' })).toEqual(['timeZone: not-valid']);
  });

  it('turns a complaint nobody foresaw into one there are words for', () => {
    const checked = practiceSchema.safeParse(7);
    expect(checked.success ? [] : fieldProblems(checked.error)).toEqual([{ path: '', reason: 'not-valid' }]);
    expect(FIELD_REASONS).toContain('not-valid');
  });
});

describe('the provinces', () => {
  it.each(PROVINCES)('%s has a zone the platform knows', (province) => {
    expect(reasonsOf({ ...practice, timeZone: ZONE_OF[province] })).toEqual([]);
  });

  it('have a college offered only where the law made one', () => {
    expect(Object.keys(COLLEGE_OF).toSorted()).toEqual(['BC', 'NB', 'NL', 'ON']);
  });
});

describe('a signature', () => {
  const takes = (value: unknown) => signatureSchema.safeParse(value).success;
  const drawn = (strokes: unknown) => ({ type: 'strokes', width: 300, height: 100, strokes });

  it('may be drawn, of strokes with at least two points', () => {
    expect(
      takes(
        drawn([
          [
            [1, 2],
            [3, 4],
          ],
        ]),
      ),
    ).toBe(true);
    expect(takes(drawn([[[1, 2]]]))).toBe(false);
    expect(takes(drawn([]))).toBe(false);
    expect(
      takes(
        drawn([
          [
            [1, Number.NaN],
            [3, 4],
          ],
        ]),
      ),
    ).toBe(false);
    expect(
      takes({
        ...drawn([
          [
            [1, 2],
            [3, 4],
          ],
        ]),
        width: 0,
      }),
    ).toBe(false);
  });

  it('may be a scanned PNG and nothing else', () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]).toString('base64');
    expect(takes({ type: 'png', data: png })).toBe(true);
    expect(takes({ type: 'png', data: Buffer.from('<svg onload=…>').toString('base64') })).toBe(false);
    expect(takes({ type: 'png', data: `${png}<script>` })).toBe(false);
    expect(takes({ type: 'png', data: png + 'A'.repeat(700_000) })).toBe(false);
  });

  it('may be none yet', () => {
    expect(therapistSchema.safeParse({ ...THERAPIST, signature: null }).success).toBe(true);
  });
});
