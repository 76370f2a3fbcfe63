import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/model/report.ts';
import { blockName, LANGUAGES, reasonSentence, texts, usageMessage } from '../../src/text/index.ts';

const SOURCES = readdirSync('src/text').map((file) => readFileSync(`src/text/${file}`, 'utf8'));

describe('the words people read', () => {
  it('never are temuan, and never the score of the Ombudsman but the official one', () => {
    for (const source of SOURCES) {
      expect(source).not.toMatch(/temuan/iu);
      expect(source).not.toMatch(/\bnilai Ombudsman/iu);
    }
  });

  it('exist in every language', () => {
    expect(LANGUAGES).toEqual(['id', 'en']);
    expect(shape(texts.en)).toEqual(shape(texts.id));
  });
});

/** Paths of all sentences, so that a list that is shorter in one language shows. */
function shape(value: unknown, path = ''): string[] {
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, child]) => shape(child, `${path}/${key}`));
}

describe('reasonSentence', () => {
  const say = (reason: Reason) => reasonSentence(texts.id, 'id', reason);

  it('names what is needed', () => {
    expect(say({ code: 'component_unknown', component: 'produk', because: 'cuplikan' })).toContain(
      'perlu naskah lengkap',
    );
    expect(say({ code: 'block_unknown', block: 'maklumat' })).toContain(
      'maklumat pelayanan: tidak disebut di berkas',
    );
    expect(say({ code: 'needs', ask: { id: 'foto papan', en: 'photo' } })).toBe('perlu: foto papan');
    expect(reasonSentence(texts.en, 'en', { code: 'needs', ask: { id: 'foto papan', en: 'photo' } })).toBe(
      'needs: photo',
    );
    expect(say({ code: 'component_absent', component: 'prosedur' })).toContain(
      'prosedur: tidak ada atau kosong',
    );
  });

  it('keeps the key of a block it has no name for', () => {
    expect(blockName(texts.id, 'constructor')).toBe('constructor');
  });
});

describe('usageMessage', () => {
  it('offers the name that was meant', () => {
    const unknown = { value: 'tabel', suggestion: 'table', known: 'table, json' };
    expect(usageMessage(texts.id, 'format-unknown', unknown)).toEqual({
      message: 'Format "tabel" tidak dikenal.',
      hint: 'Maksud Anda "table"? Yang dikenal: table, json.',
    });
    expect(usageMessage(texts.id, 'format-unknown', { ...unknown, suggestion: null }).hint).toContain(
      'Yang dikenal: table, json.',
    );
    expect(usageMessage(texts.en, 'format-unknown', unknown).hint).toContain('Did you mean "table"?');
  });

  it('is one line with one hint for everything else', () => {
    expect(usageMessage(texts.id, 'no-path', {}).hint).toContain('patuh audit');
    expect(usageMessage(texts.id, 'date-invalid', { value: '2026-02-30' }).message).toContain('2026-02-30');
  });
});
