/** Agencies and commissions that make rules of their own. */

/** Short name of the agency and the heads of its keys for a regulation and for a decision. */
export interface Agency {
  readonly instansi: string;
  readonly peraturan: string;
  readonly keputusan: string;
}

/** [names, instansi, head of the key of a regulation when it is not `per` + instansi]. */
const AGENCIES: readonly (readonly [string, string, string?])[] = [
  ['ombudsman', 'ombudsman'],
  [String.raw`komisi\s+informasi(?:\s+pusat)?|kip?`, 'ki'],
  [String.raw`bpom|b\.?\s?pom|badan\s+pom|badan\s+pengawas(?:an)?\s+obat(?:\s*(?:dan|&)\s*makanan)?`, 'bpom'],
  [String.raw`bkn|badan\s+kepegawaian\s+negara`, 'bkn'],
  [String.raw`bpn|badan\s+pertanahan(?:\s+nasional)?`, 'bpn'],
  [String.raw`bkpm|badan\s+koordinasi\s+penanaman\s+modal`, 'bkpm'],
  [String.raw`bnpb|badan\s+nasional\s+penanggulangan\s+bencana`, 'bnpb'],
  [String.raw`bnn|badan\s+narkotika\s+nasional`, 'bnn'],
  [String.raw`bnpp|basarnas|badan\s+(?:nasional\s+pencarian|sar\s+nasional)[a-z ]*`, 'basarnas'],
  [String.raw`bps|badan\s+pusat\s+statistik`, 'bps'],
  [String.raw`bpkp|badan\s+pengawasan\s+keuangan[a-z ]*`, 'bpkp'],
  [String.raw`bpk|badan\s+pemeriksa\s+keuangan`, 'bpk'],
  [String.raw`bssn|badan\s+siber[a-z ]*`, 'bssn'],
  [String.raw`bkkbn|badan\s+kependudukan[a-z ]*`, 'bkkbn'],
  [String.raw`bmkg|badan\s+meteorologi[a-z, ]*`, 'bmkg'],
  [String.raw`big|badan\s+informasi\s+geospasial`, 'big'],
  [String.raw`bnsp|badan\s+nasional\s+sertifikasi[a-z ]*`, 'bnsp'],
  [String.raw`bsn|badan\s+standardisasi\s+nasional`, 'bsn'],
  [String.raw`bpjs\s+kesehatan|badan\s+penyelenggara\s+jaminan\s+sosial\s+kesehatan`, 'bpjs-kesehatan'],
  [
    String.raw`bpjs\s+ketenagakerjaan|badan\s+penyelenggara\s+jaminan\s+sosial\s+ketenagakerjaan`,
    'bpjs-ketenagakerjaan',
  ],
  ['bpjs', 'bpjs'],
  [String.raw`baznas|badan\s+amil\s+zakat\s+nasional`, 'baznas'],
  [String.raw`bawaslu|badan\s+pengawas\s+pemilih?an?\s+umum`, 'bawaslu'],
  [String.raw`bapeten|badan\s+pengawas\s+tenaga\s+nuklir`, 'bapeten'],
  [String.raw`bph\s*-?\s*migas|badan\s+pengatur\s+hilir[a-z ]*`, 'bph-migas'],
  [String.raw`lan|lembaga\s+administrasi\s+negara`, 'lan'],
  [String.raw`lkpp|lembaga\s+kebijakan\s+pengadaan[a-z/ ]*`, 'lkpp'],
  [String.raw`anri|arsip\s+nasional`, 'anri'],
  [String.raw`perpusnas|perpustakaan\s+nasional`, 'perpusnas'],
  [String.raw`kapolri|kepala\s+kepolisian[a-z ]*`, 'polri', 'perkap'],
  [String.raw`polri|kepolisian(?:\s+negara)?`, 'polri', 'perpol'],
  [String.raw`kejaksaan|jaksa\s+agung`, 'kejaksaan', 'perja'],
  [String.raw`kpu|komisi\s+pemilihan\s+umum`, 'kpu', 'pkpu'],
  [String.raw`kpk|komisi\s+pemberantasan[a-z ]*`, 'kpk'],
  [String.raw`mahkamah\s+agung`, 'ma', 'perma'],
  [String.raw`bank\s+indonesia`, 'bi', 'pbi'],
  [String.raw`ojk|otoritas\s+jasa\s+keuangan`, 'ojk', 'pojk'],
  [String.raw`konsil\s+kedokteran`, 'kki'],
];

const OFFICE = String.raw`\s*(?:(?:kepala|ketua|ka)\.?\s+)?(?:lembaga\s+(?=ombudsman)|badan\s+(?=kapolri|polri|bkn|bps))?`;

const ANCHORED = AGENCIES.map(([names, instansi, key]) => ({
  pattern: new RegExp(`${OFFICE}(?:${names})(?![a-z])`, 'iuy'),
  agency: { instansi, peraturan: key ?? `per${instansi}`, keputusan: `kep${instansi}` },
}));

/** The agency whose name (after "Kepala", "Ketua") begins at `at`, and where the name ends. */
export function readAgency(teks: string, at: number): { agency: Agency; to: number } | null {
  for (const { pattern, agency } of ANCHORED) {
    pattern.lastIndex = at;
    const match = pattern.exec(teks);
    if (match !== null) return { agency, to: at + match[0].trimEnd().length };
  }
  return null;
}

/** Rules that carry the agency in their own short name: "PerKI", "PBI", "Perkap". */
const SHORT: Readonly<Record<string, string>> = {
  perki: 'ki',
  perbkn: 'bkn',
  perbpom: 'bpom',
  perlan: 'lan',
  perbnpb: 'bnpb',
  perbps: 'bps',
  perbpk: 'bpk',
  perlkpp: 'lkpp',
  peranri: 'anri',
  perombudsman: 'ombudsman',
  perbawaslu: 'bawaslu',
  perkap: 'kapolri',
  perpol: 'polri',
  perja: 'kejaksaan',
  pkpu: 'kpu',
  perma: 'mahkamah agung',
  pbi: 'bank indonesia',
  pojk: 'ojk',
};

/** Pattern of the short names. */
export const SHORT_NAMES = Object.keys(SHORT).join('|');

/** The agency of a short name such as "PerKI"; null for another word. */
export function agencyOfShort(name: string): Agency | null {
  const long = SHORT[name.toLowerCase()];
  return long === undefined ? null : (readAgency(long, 0)?.agency ?? null);
}
