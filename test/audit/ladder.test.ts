import { describe, expect, it } from 'vitest';
import { auditTexts } from '../support/audit.ts';

const GOOD = 'Paling lama 3 (tiga) hari kerja sejak berkas dinyatakan lengkap';

/** Share of indicator PR-03 (processing time) for one service. */
function share(lines: string, value: string | null = GOOD): string {
  const time = value === null ? '' : `    jangka_waktu: "${value}"\n`;
  const text = `opd: {nama: Dinas A, pemerintah: Kabupaten Contoh}\n${lines}\nlayanan:\n  - nama: A\n${time}`;
  const indicator = auditTexts({ 'a.yaml': text })
    .units[0]?.scores[1]?.dimensions.flatMap((one) => one.indicators)
    .find((one) => one.id === 'PR-03');
  return `${indicator?.share.low} - ${indicator?.share.high}`;
}

describe('the ladder of publication (instrument 2022-2024)', () => {
  it.each([
    ['present, nothing known of publication', '', GOOD, '1/4 - 1'],
    ['present, on SIPPN, boards unknown', 'publikasi: [{media: sippn}]', GOOD, '1/2 - 1'],
    ['the same but incomplete', 'publikasi: [{media: sippn}]', '08.00 - 15.00 WITA', '1/2 - 3/4'],
    ['in both kinds of media, complete', 'publikasi: [{media: sippn}, {media: papan}]', GOOD, '1 - 1'],
    ['in both, incomplete', 'publikasi: [{media: laman}, {media: papan}]', '08.00 - 15.00 WITA', '3/4 - 3/4'],
    [
      'only on a board, no electronic medium',
      'publikasi: [{media: papan}, {media: laman, tidak_ada: true}]',
      GOOD,
      '1/2 - 1/2',
    ],
    ['published nowhere', 'publikasi: []', GOOD, '1/4 - 1/4'],
    ['published nowhere, said so', 'publikasi: {tidak_ada: true}', GOOD, '1/4 - 1/4'],
    [
      'on SIPPN, but this component is not listed there',
      'publikasi: [{media: sippn, memuat: [persyaratan]}]',
      GOOD,
      '1/4 - 1',
    ],
    ['missing', 'publikasi: [{media: sippn}, {media: papan}]', null, '0 - 0'],
    ['an empty heading', '', '-', '0 - 0'],
    ['unknown, in a cut copy', 'sumber: {cakupan: cuplikan}', null, '0 - 1'],
  ])('%s: %s', (_, lines, value, expected) => {
    expect(share(lines, value)).toBe(expected);
  });

  it('a component written wrongly is open, not missing', () => {
    const text = 'opd: {nama: Dinas A}\nlayanan:\n  - nama: A\n    jangka_waktu: {nilai: 3, satuan: harii}\n';
    const indicator = auditTexts({ 'a.yaml': text })
      .units[0]?.scores[1]?.dimensions.flatMap((one) => one.indicators)
      .find((one) => one.id === 'PR-03');
    expect(indicator?.share).toEqual({ low: '0', high: '1' });
  });
});

describe('the pledge (PR-06)', () => {
  const pledge = (lines: string) => {
    const text = `opd: {nama: Dinas A}\n${lines}\nlayanan: [{nama: A}]\n`;
    const indicators =
      auditTexts({ 'a.yaml': text }).units[0]?.scores[1]?.dimensions.flatMap((one) => one.indicators) ?? [];
    return ['PR-06a', 'PR-06b'].map((id) => indicators.find((one) => one.id === id)?.share);
  };
  const FULL =
    'Dengan ini kami menyanggupi memberikan pelayanan sesuai standar pelayanan, melakukan perbaikan terus-menerus, dan bersedia menerima sanksi';

  it.each([
    ['not mentioned', '', '0', '1', '0', '1'],
    ['said to be missing', 'maklumat: {tidak_ada: true}', '0', '0', '0', '0'],
    ['empty', 'maklumat: ""', '0', '0', '0', '0'],
    ['full, publication unknown', `maklumat: ${FULL}`, '1/4', '1', '1', '1'],
    [
      'one promise of three',
      'maklumat: Kami sanggup melayani sesuai standar pelayanan',
      '1/4',
      '1',
      '1/3',
      '1/3',
    ],
    [
      'published in both',
      `maklumat: {isi: "${FULL}", publikasi: [{media: papan}, {media: laman}]}`,
      '1',
      '1',
      '1',
      '1',
    ],
  ])('%s', (_, lines, aLow, aHigh, bLow, bHigh) => {
    expect(pledge(lines)).toEqual([
      { low: aLow, high: aHigh },
      { low: bLow, high: bHigh },
    ]);
  });
});
