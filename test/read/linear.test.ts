import { describe, expect, it } from 'vitest';
import { standards } from '#standards';
import { lookUpLaw } from '../../src/audit/look-up-law.ts';
import { readComponentText } from '../../src/audit/read-text.ts';
import { COMPONENTS } from '../../src/model/component.ts';
import { readJanji } from '../../src/read/word/maklumat.ts';
import { isPlaceholder } from '../../src/read/word/placeholder.ts';
import { readTanggal } from '../../src/read/word/tanggal.ts';
import { DATE } from '../support/audit.ts';
import { hostileText, leastGrowth } from '../support/growth.ts';

/** Pieces of hostile text, each repeated without end: near-matches of every family of patterns. */
const PIECES = [
  ...[
    'a',
    '1',
    '1.1.1.1',
    '(',
    '((',
    ')',
    ' ',
    '\t',
    '\n',
    ' \n',
    ';',
    ', ',
    '- ',
    '|',
    '/',
    '"',
    '…',
    '@',
    '<b>',
    '<a ',
    '&amp;',
    '&#1',
  ],
  ...[
    '\u0301a',
    '😀',
    '\u200b',
    '\u00a0',
    'é',
    'İ',
    'O',
    'lO.',
    '١ ',
    'a\n',
    'a. b ',
    '#. Petugas mencatat\n',
    'A:\n- b\n',
    'A: ',
    'a\tb\t',
  ],
  ...[
    '#@a.b ',
    'a.',
    'a-',
    '@a# ',
    'https://a#.id/',
    'www.a# ',
    '0812#; ',
    '+62 ',
    '(021) ',
    '0 ',
    'WA ',
    'LAPOR! ',
    'kotak saran; ',
    'alamat: ',
  ],
  ...[
    'Rp',
    'Rp ',
    'Rp #.000 ',
    '\nRp #.000 ',
    'Rp 5.000/',
    '5000 s/d ',
    'lima ',
    'lima ribu ',
    'gratis ',
    'tidak ',
    'tidak dipungut ',
    'denda #% ',
    'umum# Rp #.000, ',
    'biaya: ',
  ],
  ...[
    '# hari ',
    '# hari, ',
    '3 (tiga) hari kerja ',
    '1 x 24 jam ',
    '08.00-',
    'Senin - Jumat ',
    'setiap bulan ',
    'dari a sampai ',
    'sejak ',
    'paling lama ',
    'apabila ',
    'H+3 ',
    '< 5 ',
  ],
  ...[
    'Peraturan ',
    'Peraturan Daerah ',
    'Undang-Undang ',
    'Undang-Undang Nomor ',
    'Nomor ',
    'Nomor # Tahun ',
    'Tahun 20#',
    'tentang ',
    'UU ',
    'UU #/2020, ',
    'UU #/2020\n',
    'Perda ',
    'jo 1/2020 ',
  ],
  ...[
    'Pasal 1 ayat (1) ',
    'Kabupaten Abc# ',
    'Kab. ',
    'sesuai ',
    'yang berlaku ',
    'dan/atau/',
    'dan ',
    'dan \n',
    'petugas, ',
    '# orang petugas, ',
    '1 orang\n',
    'Kepala Dinas ',
    'penanggung jawab: A; ',
  ],
  ...[
    'fotokopi KTP, ',
    'surat pengantar ',
    'dll ',
    'tergantung ',
    'jaringan lancar ',
    'camat ada ',
    'sanggup ',
    'tidak menerima ',
    '1-1-',
    '1 Januari ',
    '2020-01-',
    'Jl. A No. #; ',
  ],
  ...[
    'Undang-',
    'UU No ',
    'Perda Kabupaten ',
    '1/',
    'ketentuan ',
    'Nomor 1 dan ',
    'BPJS gratis; ',
    'Umum:\n',
    '1. Umum:\n- A Rp 5.000\n',
    'terlambat ',
    'a. ',
    '10.000|',
    'pasien umum ',
  ],
];

const hostile = (length: number) => hostileText(PIECES, length, '\n');
/** Growth of the work when the text grows fourfold. */
const growth = (work: (text: string) => unknown, short: string, long: string) =>
  leastGrowth(
    () => work(short),
    () => work(long),
    LIMIT,
  );

/** Linear is 4, a square is 16. */
const LIMIT = 7;
/** 1 MB by hand: `PATUH_LINEAR=1000000 npx vitest run test/read/linear.test.ts`. */
const LENGTH = Number(process.env.PATUH_LINEAR ?? 200_000);

const read = readComponentText(standards.lexicon);
const asal = { berkas: 0, jalur: '', dari: 0, sampai: 0 };
const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ...COMPONENTS.map(({ key }) => [key, (text: string) => read(key, text)] as const),
  ['patuh law', (text) => lookUpLaw(text, standards.law, DATE)],
  ['maklumat', readJanji],
  ['tanggal', (teks) => readTanggal({ teks, asal: { ...asal, sampai: teks.length } })],
  ['placeholder', isPlaceholder],
];
const SHORT = hostile(LENGTH / 4);
const LONG = hostile(LENGTH);

describe('work grows no faster than hostile text', () => {
  it.each(READERS)('%s', { timeout: 600_000 }, async (_, work) => {
    expect(await growth(work, SHORT, LONG)).toBeLessThan(LIMIT);
  });

  it('and the measure sees a square', async () => {
    const square = (text: string) => {
      let found = 0;
      for (let at = 0; at < text.length; at += 50) found += text.slice(at).split('\n').length;
      return found;
    };
    expect(await growth(square, hostile(50_000), hostile(200_000))).toBeGreaterThan(LIMIT);
  });
});
