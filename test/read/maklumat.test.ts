import { describe, expect, it } from 'vitest';
import { readJanji } from '../../src/read/word/maklumat.ts';

/** The statements made: able, improvement, sanction. */
function said(teks: string): string {
  const { sanggup, perbaikan, sanksi } = readJanji(teks);
  return [sanggup ? 'sanggup' : '', perbaikan ? 'perbaikan' : '', sanksi ? 'sanksi' : '']
    .filter(Boolean)
    .join(' ');
}

const FULL =
  'Dengan ini kami menyanggupi memberikan pelayanan sesuai standar pelayanan yang telah ditetapkan, melakukan perbaikan terus-menerus, dan bersedia menerima sanksi serta memberikan kompensasi bila pelayanan tidak sesuai standar.';

describe('readJanji', () => {
  it.each([
    [FULL, 'sanggup perbaikan sanksi'],
    [FULL.toUpperCase(), 'sanggup perbaikan sanksi'],
    ['Janji layanan: Siap Melayani dengan Mudah, Cepat, Pasti dan Transparan', ''],
    [
      'Dengan ini, kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan yang telah ditetapkan dan apabila tidak menepati janji ini, kami siap menerima sanksi sesuai peraturan perundang-undangan yang berlaku',
      'sanggup sanksi',
    ],
    ['Kami berjanji melayani sesuai dengan standar pelayanan publik', 'sanggup'],
    ['Kami siap memberikan pelayanan berdasarkan standar yang telah ditetapkan', 'sanggup'],
    ['Kami bersedia mengganti kerugian', 'sanksi'],
    ['Kami meningkatkan mutu pelayanan secara berkelanjutan', 'perbaikan'],
    ['Senantiasa melakukan penyempurnaan pelayanan', 'perbaikan'],
    ['Kami siap menerima sanksi apabila pelayanan tidak sesuai standar pelayanan', 'sanksi'],
    ['tidak menepati janji ini kami siap menerima sanksi', 'sanksi'],
    ['Kami belum sanggup memberikan pelayanan sesuai standar pelayanan', ''],
    [
      'Apabila kami tidak melaksanakan pelayanan sesuai standar pelayanan, kami siap dikenai sanksi',
      'sanksi',
    ],
    ['Kami tidak bersedia menerima sanksi', ''],
    ['Pelayanan diberikan tanpa sanksi', ''],
    ['Kami berkomitmen melayani dengan sepenuh hati', ''],
    ['', ''],
  ])('%s', (teks, expected) => {
    expect(said(teks)).toBe(expected);
  });
});
