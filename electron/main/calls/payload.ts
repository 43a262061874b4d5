/**
 * How large an input may be, in bytes of memory and in nested levels. The largest honest ones are a scanned
 * signature (about 1.4 MB) and a long visit (a few 100 KB); the limit keeps a page that went wrong from filling
 * the memory of main and of the data process.
 */
const BYTES = 16_000_000;
const DEPTH = 32;
const PER_VALUE = 8;

/** Whether an input is plain data of a decent size. Which data it should be is the schema's matter. */
export function isDecent(input: unknown): boolean {
  let left = BYTES;

  const take = (value: unknown, depth: number): boolean => {
    left -= PER_VALUE;
    if (left < 0 || depth > DEPTH) return false;
    switch (typeof value) {
      case 'string':
        left -= value.length * 2;
        return left >= 0;
      case 'object':
        return value === null || takeParts(value, depth);
      default:
        return typeof value !== 'function' && typeof value !== 'symbol';
    }
  };

  const takeParts = (value: object, depth: number): boolean => {
    if (Array.isArray(value)) {
      // By its length first: an array of holes is small in memory and endless to walk.
      left -= value.length * PER_VALUE;
      return left >= 0 && value.every((item) => take(item, depth + 1));
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return false;
    return Object.entries(value).every(([key, item]) => take(key, depth + 1) && take(item, depth + 1));
  };

  return take(input, 0);
}
