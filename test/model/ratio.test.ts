import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  mean,
  multiply,
  parseRatio,
  ratio,
  roundHalfUp,
  showRatio,
  subtract,
} from '../../src/model/ratio.ts';

describe('exact fractions', () => {
  it.each([
    ['32.37', '3237/100'],
    ['1/11', '1/11'],
    ['87.78/14', '627/100'],
    ['-0.5', '-1/2'],
    ['4', '4'],
  ])('%s is %s', (text, shown) => {
    expect(showRatio(parseRatio(text))).toBe(shown);
  });

  it('refuses what is no number, and division by nothing', () => {
    expect(() => parseRatio('1,5')).toThrow(SyntaxError);
    expect(() => divide(ratio(1), ratio(0))).toThrow(RangeError);
  });

  it('rounds half up at every hundredth, where floats go wrong', () => {
    for (let thousandths = 0; thousandths <= 100_000; thousandths += 1) {
      const expected = Math.floor((thousandths + 5) / 10);
      const text = roundHalfUp(ratio(thousandths, 1000), 2);
      expect(text).toBe(`${Math.floor(expected / 100)}.${String(expected % 100).padStart(2, '0')}`);
    }
  });

  it('rounds away from zero below zero and never prints -0', () => {
    expect(roundHalfUp(parseRatio('-1.005'), 2)).toBe('-1.01');
    expect(roundHalfUp(parseRatio('-0.001'), 2)).toBe('0.00');
  });

  it('adds eleven elevenths to one', () => {
    expect(showRatio(Array.from({ length: 11 }, () => parseRatio('1/11')).reduce(add))).toBe('1');
  });

  it('obeys the laws of arithmetic', () => {
    const fraction = fc
      .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 999 }))
      .map(([n, d]) => ratio(n, d));
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(compare(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(0);
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
        expect(compare(mean([a, a, a]), a)).toBe(0);
      }),
    );
  });
});
