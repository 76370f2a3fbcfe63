/** Ministries as they are called in the names of their rules, from full names to "dagri". */

/** Short name of the ministry and the tail of its keys: `permen` + `dagri`. */
export interface Ministry {
  readonly instansi: string;
  readonly ekor: string;
}

/** [names, instansi, tail of the key]. Longer names stand before the shorter ones they begin with. */
const MINISTRIES: readonly (readonly [string, string, string])[] = [
  [
    String.raw`pan\s*(?:-|&|/|,)?\s*(?:dan\s+)?(?:rb|reformasi\s+birokrasi)|p[ea]+n?(?:dayaguna|dayagunan|berdaya|mberdaya)[a-z]*\s*(?:an\s+)?aparat[a-z]*(?:\s+sipil)?(?:\s+negara)?\s*(?:dan|&|-|/)?\s*(?:reformasi\s+birokrasi|rb)`,
    'panrb',
    'panrb',
  ],
  [
    String.raw`pan|p[ea]+n?(?:dayaguna|mberdaya)[a-z]*\s*aparat[a-z]*(?:\s+sipil)?(?:\s+negara)?`,
    'panrb',
    'pan',
  ],
  [String.raw`da?gri|degri|dalam\s*neg[a-z]*|dlm\s+negeri`, 'kemendagri', 'dagri'],
  [
    String.raw`dikbud\s*-?\s*ristek|pendidikan\s*(?:,|dan)?\s*kebudayaan\s*,?\s*riset(?:\s*,?\s*(?:dan\s+)?teknologi)?`,
    'dikbud',
    'dikbudristek',
  ],
  [String.raw`dikbud|pendidikan\s*(?:dan|&|,)?\s*kebud[a-z]*|p\s*(?:dan|&)\s*k`, 'dikbud', 'dikbud'],
  [String.raw`dikdasmen|pendidikan\s+dasar\s*(?:dan|&|,)?\s*menengah`, 'dikdasmen', 'dikdasmen'],
  [String.raw`diknas|pendidikan\s+nasional`, 'dikbud', 'diknas'],
  [
    String.raw`dikti\s*saintek|pendidikan\s+tinggi\s*,?\s*sains(?:\s*,?\s*dan\s+teknologi)?`,
    'diktisaintek',
    'diktisaintek',
  ],
  [
    String.raw`ristek\s*-?\s*dikti|riset\s*,?\s*teknologi\s*,?\s*dan\s+pendidikan\s+tinggi`,
    'ristekdikti',
    'ristekdikti',
  ],
  [String.raw`ristek|riset\s+dan\s+teknologi`, 'ristek', 'ristek'],
  ['kes(?:ehatan)?', 'kemenkes', 'kes'],
  ['sos(?:ial)?', 'kemensos', 'sos'],
  ['tan|pertanian', 'kementan', 'tan'],
  [String.raw`pu\s*-?\s*(?:dan|&)?\s*pr|pekerjaan\s+umum\s*(?:dan|&)\s*perumahan\s+rakyat`, 'pupr', 'pupr'],
  [String.raw`pu|pekerjaan\s+umum`, 'pupr', 'pu'],
  [String.raw`pkp|perumahan\s+dan\s+kawasan\s+permukiman`, 'pkp', 'pkp'],
  [String.raw`pera|perumahan\s+rakyat`, 'pera', 'pera'],
  ['ag(?:ama)?', 'kemenag', 'ag'],
  ['keu(?:angan)?', 'kemenkeu', 'keu'],
  [String.raw`esdm|energi\s*(?:dan|&|,)\s*sumber\s*daya\s+mineral`, 'esdm', 'esdm'],
  [String.raw`pertambangan\s+dan\s+energi`, 'esdm', 'tamben'],
  [String.raw`lhk|lh\s*(?:&|dan)\s*k|lingkungan\s+hidup\s*(?:dan|&)\s*kehutanan`, 'lhk', 'lhk'],
  [String.raw`lh|lingkungan\s+hidup`, 'lhk', 'lh'],
  ['hut|kehutanan', 'kemenhut', 'hut'],
  [String.raw`n?akertrans|tenaga\s+kerja\s*(?:dan|&)\s*transmigrasi`, 'naker', 'akertrans'],
  [String.raw`n?aker|tenaga\s*kerja|ketenagakerjaan`, 'naker', 'aker'],
  ['hub|perhubungan', 'kemenhub', 'hub'],
  [String.raw`perin\s*dag|perindustrian\s+dan\s+perdagangan`, 'kemendag', 'perindag'],
  ['dag|perdagangan', 'kemendag', 'dag'],
  ['perin|perindustrian', 'kemenperin', 'perin'],
  [String.raw`kp|kelautan\s*(?:dan|&)\s*perikanan`, 'kkp', 'kp'],
  [
    String.raw`kop\s*(?:dan|&|-)?\s*(?:ukm|kukm)|kukm|kop(?:erasi)?\s*(?:,|dan|&)?\s*(?:dan\s+)?(?:(?:pengusaha|usaha)\s+kecil(?:\s*(?:,|dan)?\s*(?:dan\s+)?menengah)?|ukm)`,
    'kemenkopukm',
    'kopukm',
  ],
  ['kop|koperasi', 'kemenkop', 'kop'],
  [String.raw`umkm|usaha\s+mikro(?:\s*,?\s*kecil(?:\s*,?\s*(?:dan\s+)?menengah)?)?`, 'kemenumkm', 'umkm'],
  [
    String.raw`desa?\s*,?\s*(?:pdtt|pdt\s*(?:dan\s+)?trans[a-z]*)|desa\s*,?\s*pembangunan\s+daerah\s+tertinggal(?:\s*,?\s*dan\s+transmigrasi)?|desa?`,
    'kemendesa',
    'desa',
  ],
  [
    String.raw`atr\s*(?:/|-)?\s*(?:ka\.?\s*|kepala\s+)?(?:bpn)?|agraria(?:\s+dan\s+tata\s+ruang)?(?:\s*/?\s*(?:kepala\s+)?(?:badan\s+pertanahan\s+nasional|bpn))?`,
    'atr',
    'atr',
  ],
  [String.raw`kom\s*info|komunikasi\s*(?:dan|&)\s*informati[a-z]*`, 'kominfo', 'kominfo'],
  [String.raw`komdigi|komunikasi\s*(?:dan|&)\s*digital`, 'komdigi', 'komdigi'],
  [String.raw`kum\s*ham|hukum\s*(?:dan|&)\s*(?:ham|hak\s+asasi(?:\s+manusia)?)`, 'kemenkumham', 'kumham'],
  ['kum|hukum', 'kemenkum', 'kum'],
  ['kehakiman', 'kemenkumham', 'keh'],
  [
    String.raw`pp\s*-?\s*(?:dan|&)?\s*pa|pppa|pemberdayaan\s+perempuan(?:\s*(?:dan|&)\s*perlindungan\s+anak)?`,
    'kemenpppa',
    'pppa',
  ],
  [String.raw`pora|pemuda\s*(?:dan|&)\s*olah\s*raga`, 'kemenpora', 'pora'],
  [String.raw`parekraf|pariwisata\s*(?:dan|&)\s*ekonomi\s+kreatif`, 'kemenparekraf', 'parekraf'],
  [String.raw`budpar|kebudayaan\s*(?:dan|&)\s*pariwisata`, 'kemenparekraf', 'budpar'],
  ['par|pariwisata', 'kemenpar', 'par'],
  [String.raw`lu|luar\s+negeri`, 'kemenlu', 'lu'],
  ['han|pertahanan', 'kemenhan', 'han'],
  [String.raw`ppn|perencanaan\s+pembangunan\s+nasional`, 'bappenas', 'ppn'],
  [String.raw`bumn|badan\s+usaha\s+milik\s+negara`, 'bumn', 'bumn'],
  ['investasi', 'bkpm', 'investasi'],
  [String.raw`sesneg|sekretaris\s+negara`, 'setneg', 'sesneg'],
  ['pendidikan', 'dikbud', 'dikbud'],
  [String.raw`ko(?:ordinator)?\s+bidang|ko(?:lhukam|marves|\s+pmk|\s+perekonomian)`, 'kemenko', 'ko'],
];

const ANCHORED = MINISTRIES.map(([names, instansi, ekor]) => ({
  pattern: new RegExp(`(?:${names})(?![a-z])`, 'iuy'),
  instansi,
  ekor,
}));

/** Letters in the number of a rule that tell the ministry: "63/KEP/M.PAN/7/2003". */
const CODES: readonly (readonly [RegExp, string, string])[] = [
  [/M\.?\s?PAN(?!RB|-RB)/iu, 'panrb', 'pan'],
  [/menkes/iu, 'kemenkes', 'kes'],
  [/PRT\/M|KPTS\/M/iu, 'pupr', 'pupr'],
  [/men-?lhk/iu, 'lhk', 'lhk'],
  [/[PK]MK\.\d/iu, 'kemenkeu', 'keu'],
  [/permentan/iu, 'kementan', 'tan'],
  [/M-DAG/iu, 'kemendag', 'dag'],
  [/menhut/iu, 'kemenhut', 'hut'],
];

/** The ministry whose name begins at `at`, and where the name ends; null when none is known there. */
export function readMinistry(teks: string, at: number): { ministry: Ministry; to: number } | null {
  for (const { pattern, instansi, ekor } of ANCHORED) {
    pattern.lastIndex = at;
    const match = pattern.exec(teks);
    if (match !== null) return { ministry: { instansi, ekor }, to: at + match[0].trimEnd().length };
  }
  return null;
}

/** The ministry told by the letters of a coded number; null when they tell none. */
export function ministryOfCode(code: string): Ministry | null {
  const found = CODES.find(([pattern]) => pattern.test(code));
  if (found === undefined) return null;
  const [, instansi, ekor] = found;
  // The ministry of public works took in housing at the end of 2014.
  const works = ekor === 'pupr' && Number(/\d{4}$/u.exec(code)?.[0] ?? 2015) < 2015;
  return { instansi, ekor: works ? 'pu' : ekor };
}

/** The word for health shows that "PMK" is a rule of the ministry of health, not of finance. */
export function isAboutHealth(teks: string): boolean {
  return /kesehatan|\bJKN\b|pasien|puskesmas|rumah\s+sakit|\bRSUD?\b|rekam\s+medis/iu.test(teks);
}

/**
 * Beginning of the register key of a ministerial rule. The rules of the minister of religion are called PMA and KMA; the
 * ministry of state apparatus got "dan Reformasi Birokrasi" at the end of 2009 and its rules are keyed so from 2011 on.
 */
export function ministryKey(jenis: 'permen' | 'kepmen', ministry: Ministry, tahun: number | null): string {
  if (ministry.ekor === 'ag') return jenis === 'permen' ? 'pma' : 'kma';
  if (ministry.instansi === 'panrb' && tahun !== null) return jenis + (tahun < 2011 ? 'pan' : 'panrb');
  return jenis + ministry.ekor;
}
