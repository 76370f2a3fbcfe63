import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, pad, truncate, wrap, wrapRanges } from '../../src/render/layout.ts';

const WORDS = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '漢', '😀', 'e\u0301', '-') }), {
  maxLength: 30,
});

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['patuh', 5],
    ['é', 1],
    ['e\u0301', 1],
    ['漢字', 4],
    ['😀', 2],
    ['한', 2],
    ['ａ', 2],
    ['█░·', 3],
  ])('of %s is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('truncate', () => {
  it('keeps what fits', () => {
    expect(truncate('patuh', 5)).toBe('patuh');
  });
  it('cuts with a mark inside the width', () => {
    expect(truncate('standar pelayanan', 14)).toBe('standar pelay…');
    expect(truncate('standar pelayanan', 10)).toBe('standar…');
    expect(truncate('standar pelayanan', 9)).toBe('standar…');
    expect(truncate('漢字漢字', 5)).toBe('漢字…');
    expect(truncate('standar pelayanan', 10, '...')).toBe('standar...');
  });
  it('never gets wider than asked', () => {
    fc.assert(
      fc.property(WORDS, fc.integer({ min: 2, max: 40 }), (words, width) => {
        expect(displayWidth(truncate(words.join(' '), width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('pad', () => {
  it('fills to the width on either side and never cuts', () => {
    expect(pad('ab', 4)).toBe('ab  ');
    expect(pad('漢', 4, 'right')).toBe('  漢');
    expect(pad('abcdef', 4)).toBe('abcdef');
  });
});

describe('wrap', () => {
  it('breaks at spaces, and inside a word only when it must', () => {
    expect(wrap('tulis tarif atau gratis', 12)).toEqual(['tulis tarif', 'atau gratis']);
    expect(wrap('a xxxxxxxxxxxx b', 5)).toEqual(['a', 'xxxxx', 'xxxxx', 'xx b']);
    expect(wrap('', 5)).toEqual([]);
  });
  it('gives the first line its own width', () => {
    expect(wrapRanges('aa bb cc dd', 2, 5).map(({ from, to }) => 'aa bb cc dd'.slice(from, to))).toEqual([
      'aa',
      'bb cc',
      'dd',
    ]);
  });
  it('keeps every character, and no line is wider than asked', () => {
    fc.assert(
      fc.property(WORDS, fc.integer({ min: 2, max: 40 }), (words, width) => {
        const text = words.join(' ');
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        for (const range of wrapRanges(text, width))
          expect(range.width).toBe(displayWidth(text.slice(range.from, range.to)));
      }),
    );
  });
  it('takes linear time', () => {
    const started = performance.now();
    expect(wrap('é'.repeat(300_000), 80)).toHaveLength(3750);
    expect(wrap('kata '.repeat(100_000), 80)).toHaveLength(6250);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
