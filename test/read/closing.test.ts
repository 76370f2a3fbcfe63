import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endBeforeClosing } from '../../src/read/word/closing.ts';

/** What the function stands for, as one pattern: right, but slow on a long run of marks. */
const PATTERN = /[\s;,.:]*(?:(?<=[\s;,.])(?:dan(?:\s*\/\s*atau)?|atau))?[\s;,.:]*$/iu;
const end = (text: string) =>
  endBeforeClosing(text, /[\s;,.:]/u, /(?<=[\s;,.])(?:dan(?:\s*\/\s*atau)?|atau)$/iu);

describe('the end before closing marks', () => {
  it.each([
    ['Fotokopi KTP;', 12],
    ['Fotokopi KTP; dan', 12],
    ['Fotokopi KTP, dan / atau ;', 12],
    ['pedesaan dan/atau', 8],
    ['Sedan', 5],
    ['dan', 3],
    ['...', 0],
  ])('of "%s" is at %i', (text, at) => {
    expect(end(text)).toBe(at);
  });

  it('is where the pattern begins', () => {
    const pieces = ['dan', 'atau', 'Dan', '/', ' ', ';', ',', '.', ':', '\n', 'a', 'se', '\u00a0', 'KTP'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (list) => {
        const text = list.join('');
        expect(end(text)).toBe(PATTERN.exec(text)?.index);
      }),
      { numRuns: 3000 },
    );
  });
});
