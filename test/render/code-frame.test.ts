import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../src/model/excerpt.ts';
import { codeFrame } from '../../src/render/code-frame.ts';
import { displayWidth } from '../../src/render/layout.ts';
import { plainStyle } from '../../src/render/options.ts';
import { createPen } from '../../src/render/pen.ts';
import { NASTY_STRINGS } from '../support/nasty-strings.ts';

const WHERE = { line: 32, column: 5, endLine: 32, endColumn: 9 };

function frame(excerpt: Partial<Excerpt>, { width = 80, unicode = true, span = WHERE, indent = 15 } = {}) {
  const pen = createPen({ lang: 'id', width, style: plainStyle, unicode });
  const whole = { before: '', words: '', after: '', ...excerpt };
  return codeFrame(pen, whole, span, { indent, color: 'red' });
}

/** The columns of the carets, from 0. */
function marked([, carets]: readonly string[]): [number, number] {
  const from = (carets ?? '').indexOf('^');
  return [from, from + (/\^+/u.exec(carets ?? '')?.[0].length ?? 0)];
}

/** What stands above the carets. */
function above(lines: readonly string[]): string {
  const [from, to] = marked(lines);
  let [text, column] = ['', 0];
  for (const character of lines[0] ?? '') {
    if (column >= from && column < to) text += character;
    column += displayWidth(character);
  }
  return text;
}

describe('a code frame', () => {
  it('has the number of the line, the line, and carets under the words', () => {
    expect(frame({ before: 'jangka_waktu: "', words: '3 hari', after: '"' }, { indent: 2 })).toEqual([
      '  32 │ jangka_waktu: "3 hari"',
      '     │                ^^^^^^',
    ]);
  });

  it('has a bar of ASCII where nothing else can be shown', () => {
    expect(frame({ words: 'a·b…' }, { indent: 0, unicode: false })).toEqual(['32 | a-b...', '   | ^^^^^^']);
  });

  it.each([
    ['wide characters', { before: '日本語 ', words: '3日', after: '語' }, '3日'],
    ['tabs', { before: '\ta\t', words: 'x\ty', after: '\t' }, 'x    y'],
    ['combining marks', { before: 'é́e', words: 'ñx', after: '' }, 'ñx'],
    ['runs of spaces', { before: 'a   ', words: 'b  c', after: '  d' }, 'b  c'],
    ['an emoji', { before: '🙂', words: 'abc', after: '' }, 'abc'],
  ])('keeps carets under the words behind %s', (_, excerpt, words) => {
    expect(above(frame(excerpt))).toBe(words);
  });

  it('marks one column where there are no words', () => {
    expect(frame({ before: 'ab', after: 'cd' }, { indent: 0 })).toEqual(['32 │ abcd', '   │   ^']);
  });

  it('cuts a long line around the words and says so', () => {
    const lines = frame({ before: 'a'.repeat(60), words: 'KATA', after: 'b'.repeat(90) });
    expect(lines[0]).toMatch(/ 32 │ …a+KATAb+…$/u);
    expect(displayWidth(lines[0] ?? '')).toBe(80);
    expect(above(lines)).toBe('KATA');
  });

  it('shows the whole of the words, and their beginning where they are wider than the page', () => {
    const late = frame({ before: 'a'.repeat(60), words: 'KATA' });
    expect(late[0]).toMatch(/…a+KATA$/u);
    const wide = frame({ before: 'a'.repeat(30), words: 'k'.repeat(79), after: '"' });
    expect(wide[0]).toMatch(/…a{7}k+…$/u);
    expect(above(wide)).toMatch(/^k+…$/u);
  });

  it('says where words end that go on below', () => {
    const lines = frame({ words: 'Sesuai Peraturan' }, { span: { ...WHERE, endLine: 35 } });
    expect(lines[1]).toMatch(/\^{16} \(sampai baris 35\)$/u);
  });

  const texts = [...NASTY_STRINGS, '::error ##[group]', '日本語'.repeat(40), '\u001b[31m'.repeat(20)];
  const cuts = texts.flatMap((text) =>
    Array.from({ length: Math.min(text.length, 40) + 1 }, (_, cut) => ({
      before: text.slice(0, cut),
      words: text.slice(cut, cut + 3),
      after: text.slice(cut + 3),
    })),
  );

  it.each([60, 80, 120])(
    'stays inside %d columns and harmless, whatever the text and wherever the words begin',
    (width) => {
      for (const excerpt of cuts) {
        for (const unicode of [true, false]) {
          const lines = frame(excerpt, { width, unicode });
          for (const line of lines) {
            expect(displayWidth(line)).toBeLessThanOrEqual(width);
            expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u);
            expect(line).not.toMatch(/::|##\w*\[/u);
          }
          const [from, to] = marked(lines);
          expect(to).toBeGreaterThan(from);
        }
      }
    },
  );
});
