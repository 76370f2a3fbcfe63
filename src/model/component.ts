/** The 14 components of a service standard, in the order of UU 25/2009 Pasal 21 letters a to n. */

/** Key of a component in a document and in the facts. */
export type ComponentKey =
  | 'dasar_hukum'
  | 'persyaratan'
  | 'prosedur'
  | 'jangka_waktu'
  | 'biaya_tarif'
  | 'produk'
  | 'sarana_prasarana'
  | 'kompetensi_pelaksana'
  | 'pengawasan_internal'
  | 'penanganan_pengaduan'
  | 'jumlah_pelaksana'
  | 'jaminan_pelayanan'
  | 'jaminan_keamanan_keselamatan'
  | 'evaluasi_kinerja';

/**
 * The half a component belongs to. PermenPANRB 15/2014 splits the 14: six are about delivering the service
 * (penyampaian) and must be published, eight are about managing it (pengelolaan).
 */
export type Bagian = 'penyampaian' | 'pengelolaan';

/** One of the 14 components: its key, its letter in UU 25/2009 Pasal 21, and its half. */
export interface Component {
  readonly key: ComponentKey;
  readonly huruf: string;
  readonly bagian: Bagian;
}

/** The 14 components in the order of the law. */
export const COMPONENTS: readonly Component[] = [
  { key: 'dasar_hukum', huruf: 'a', bagian: 'pengelolaan' },
  { key: 'persyaratan', huruf: 'b', bagian: 'penyampaian' },
  { key: 'prosedur', huruf: 'c', bagian: 'penyampaian' },
  { key: 'jangka_waktu', huruf: 'd', bagian: 'penyampaian' },
  { key: 'biaya_tarif', huruf: 'e', bagian: 'penyampaian' },
  { key: 'produk', huruf: 'f', bagian: 'penyampaian' },
  { key: 'sarana_prasarana', huruf: 'g', bagian: 'pengelolaan' },
  { key: 'kompetensi_pelaksana', huruf: 'h', bagian: 'pengelolaan' },
  { key: 'pengawasan_internal', huruf: 'i', bagian: 'pengelolaan' },
  { key: 'penanganan_pengaduan', huruf: 'j', bagian: 'penyampaian' },
  { key: 'jumlah_pelaksana', huruf: 'k', bagian: 'pengelolaan' },
  { key: 'jaminan_pelayanan', huruf: 'l', bagian: 'pengelolaan' },
  { key: 'jaminan_keamanan_keselamatan', huruf: 'm', bagian: 'pengelolaan' },
  { key: 'evaluasi_kinerja', huruf: 'n', bagian: 'pengelolaan' },
];

const KEYS: ReadonlySet<string> = new Set(COMPONENTS.map((component) => component.key));

/** Whether a key names one of the 14 components. */
export function isComponentKey(key: string): key is ComponentKey {
  return KEYS.has(key);
}
