import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiMarks, escapeTerminal } from '../../src/render/escape-terminal.ts';

describe('escapeTerminal', () => {
  it.each([
    ['\u001b[2Jlayar', '\\u001b[2Jlayar'],
    ['\u009b31mmerah', '\\u009b31mmerah'],
    ['kiri\u202ekanan\u2066', 'kiri\\u202ekanan\\u2066'],
    ['a\u200bb\u200e\u200f\ufeff', 'a\\u200bb\\u200e\\u200f\\ufeff'],
    ['tanda\u{e0041}', 'tanda\\u{e0041}'],
    ['baris\r\nbaris\n\n\u2028baris', 'baris ¶ baris ¶ baris'],
    ['\n\nisi\n', 'isi'],
    ['tab\tdan\u00a0spasi  ganda', 'tab dan spasi ganda'],
    ['::error::x', ': :error: :x'],
    [':::', ': : :'],
    ['##[error]x ##vso[task]', '# #[error]x # #vso[task]'],
    ['pukul 08.00 - 15.30, Rp25.000,- é 漢', 'pukul 08.00 - 15.30, Rp25.000,- é 漢'],
    ['\n', ''],
    ['', ''],
  ])('makes %j harmless', (text, expected) => {
    expect(escapeTerminal(text)).toBe(expected);
  });

  it('never lets a steering character through, and has nothing left to do the second time', () => {
    const nasty = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          '\u001b',
          '\u0007',
          '\u202e',
          '\u200b',
          '\n',
          ':',
          '#',
          '[',
          ' ',
          '\u0085',
          '\ud800',
          'a',
        ),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        const safe = escapeTerminal(text);
        expect(safe).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|::|##\w*\[/u);
        expect(escapeTerminal(safe)).toBe(safe);
      }),
    );
  });

  it('takes linear time', () => {
    const started = performance.now();
    escapeTerminal(`${'\n'.repeat(500_000)}a${'\n'.repeat(500_000)}b`);
    escapeTerminal(`${':'.repeat(500_000)}${'##a'.repeat(200_000)}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('asciiMarks', () => {
  it('writes our marks in ASCII', () => {
    expect(asciiMarks('a · b … “c” ’ ─ ¶ –')).toBe('a - b ... "c" \' - | -');
  });
});
