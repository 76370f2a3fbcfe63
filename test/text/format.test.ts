import { describe, expect, it } from 'vitest';
import { formatCount, formatDate, formatNumber, joinList, type Lang } from '../../src/text/index.ts';

describe('formatNumber', () => {
  it.each<[string, Lang, string]>([
    ['46.51', 'id', '46,51'],
    ['46.51', 'en', '46.51'],
    ['100', 'id', '100'],
    ['0.00', 'id', '0,00'],
    ['87.78/14', 'id', '87,78/14'],
    ['-0.5', 'id', '-0,5'],
  ])('writes %s in %s as %s', (text, lang, expected) => {
    expect(formatNumber(text, lang)).toBe(expected);
  });
});

describe('formatCount', () => {
  it.each<[number, Lang, string]>([
    [0, 'id', '0'],
    [999, 'id', '999'],
    [1234, 'id', '1.234'],
    [33554432, 'id', '33.554.432'],
    [33554432, 'en', '33,554,432'],
  ])('writes %i in %s as %s', (value, lang, expected) => {
    expect(formatCount(value, lang)).toBe(expected);
  });
});

describe('formatDate', () => {
  it.each<[string, Lang, string]>([
    ['2026-11-24', 'id', '24 November 2026'],
    ['2026-08-01', 'id', '1 Agustus 2026'],
    ['2026-08-01', 'en', '1 August 2026'],
    ['2026', 'id', '2026'],
    ['2026-13-01', 'id', '2026-13-01'],
  ])('writes %s in %s as %s', (iso, lang, expected) => {
    expect(formatDate(iso, lang)).toBe(expected);
  });
});

describe('joinList', () => {
  it.each<[readonly string[], Lang, string]>([
    [[], 'id', ''],
    [['a'], 'id', 'a'],
    [['a', 'b'], 'id', 'a dan b'],
    [['a', 'b', 'c'], 'id', 'a, b, dan c'],
    [['a', 'b', 'c'], 'en', 'a, b, and c'],
  ])('joins %j in %s as %s', (items, lang, expected) => {
    expect(joinList(items, lang)).toBe(expected);
  });
});
