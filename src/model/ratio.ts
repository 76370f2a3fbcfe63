/** Exact fractions. One rounding, half up, happens at the very end, in {@link roundHalfUp}. */
import { rememberText } from './remember-text.ts';

/** Numerator and denominator in lowest terms; the denominator is positive. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/**
 * The fraction n/d.
 * @throws RangeError when d is 0.
 */
export function ratio(n: bigint | number, d: bigint | number = 1n): Ratio {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError('a fraction needs a denominator');
  const sign = bottom < 0n ? -1n : 1n;
  const divisor = gcd(top, bottom * sign) || 1n;
  return { n: (top * sign) / divisor, d: (bottom * sign) / divisor };
}

export const ZERO: Ratio = { n: 0n, d: 1n };
export const ONE: Ratio = { n: 1n, d: 1n };

export function add(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.n, a.d * b.d);
}

/**
 * a / b.
 * @throws RangeError when b is 0.
 */
export function divide(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive as a is smaller than, equal to or greater than b. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function sum(values: readonly Ratio[]): Ratio {
  return values.reduce(add, ZERO);
}

/** Plain mean; the mean of nothing is 0. */
export function mean(values: readonly Ratio[]): Ratio {
  return values.length === 0 ? ZERO : divide(sum(values), ratio(values.length));
}

/**
 * Reads "32.37", "1/11", "87.78/14", "-0.5".
 * @throws SyntaxError when the text is no such number.
 */
export const parseRatio = rememberText((text): Ratio => {
  const match = /^(-?\d+)(?:\.(\d+))?(?:\/(\d+)(?:\.(\d+))?)?$/u.exec(text);
  if (match === null) throw new SyntaxError(`not a number or fraction: ${text}`);
  const [, whole = '0', part = '', under = '1', underPart = ''] = match;
  const top = ratio(BigInt(whole + part), 10n ** BigInt(part.length));
  return divide(top, ratio(BigInt(under + underPart), 10n ** BigInt(underPart.length)));
});

/** "1/4", "3": the exact value as text. */
export function showRatio(value: Ratio): string {
  return value.d === 1n ? String(value.n) : `${value.n}/${value.d}`;
}

/** Rounded half up (away from zero) to the given decimals, as text with a point: "46.51". */
export function roundHalfUp(value: Ratio, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const negative = value.n < 0n;
  const top = (negative ? -value.n : value.n) * scale * 2n + value.d;
  const units = top / (value.d * 2n);
  const digits = String(units).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return negative && units !== 0n ? `-${text}` : text;
}
