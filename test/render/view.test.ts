import { describe, expect, it } from 'vitest';
import { failureText } from '../../src/render/matters.ts';
import { plainStyle } from '../../src/render/options.ts';
import { createPen } from '../../src/render/pen.ts';
import { auditCommand } from '../../src/render/view.ts';
import { place } from './reports.ts';

describe('auditCommand', () => {
  it.each([
    [['a/b-c_1.yaml'], 'patuh audit a/b-c_1.yaml'],
    [['standar pelayanan.yaml', 'b.yaml'], "patuh audit 'standar pelayanan.yaml' b.yaml"],
    [['$(rm -rf).yaml'], "patuh audit '$(rm -rf).yaml'"],
    [["it's.yaml"], "patuh audit 'it'\\''s.yaml'"],
    [['-x.yaml'], 'patuh audit ./-x.yaml'],
  ])('of %j is safe to copy', (files, command) => {
    expect(auditCommand(files)).toBe(command);
  });
});

describe('failureText', () => {
  const pen = createPen({ lang: 'id', width: 80, style: plainStyle, unicode: true });
  const say = (text: string) =>
    failureText(pen, { message: { id: text, en: text }, quote: null, place: place('a.yaml', 1, 1) });

  it('names a component by its name, not its key', () => {
    expect(say('Komponen huruf d (jangka_waktu) tidak ada.')).toBe(
      'Komponen huruf d (jangka waktu penyelesaian) tidak ada.',
    );
    expect(say('Satu (1) hari (kerja)')).toBe('Satu (1) hari (kerja)');
  });
});
