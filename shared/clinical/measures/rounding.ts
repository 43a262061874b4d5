/** A number as the quotient of two whole ones; `under` is positive. */
export interface Fraction {
  over: number;
  under: number;
}

/** A fraction in so many decimals, half away from zero, decided on whole numbers: no binary half is missed. */
export function decimal({ over, under }: Fraction, decimals: number): number {
  const scale = 10 ** decimals;
  const whole = Math.floor((2 * Math.abs(over) * scale + under) / (2 * under));
  // Never minus zero: it would be printed.
  return whole === 0 ? 0 : (Math.sign(over) * whole) / scale;
}

/** A number that was rounded to so many decimals, as whole units of its last one. */
export const inLastDecimal = (value: number, decimals: number): number => Math.round(value * 10 ** decimals);
