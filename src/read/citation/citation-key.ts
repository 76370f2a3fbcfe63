/** Keys under which the register of laws knows a rule. */
import type { Head } from './citation-head.ts';
import { ministryKey } from './citation-ministry.ts';

function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** A code may say that a "Peraturan" is a decision or the other way round: "Nomor 63/KEP/M.PAN/7/2003". */
export function kindByCode(head: Head): 'permen' | 'kepmen' | null {
  const { jenis } = head.match.kind;
  if (jenis !== 'permen' && jenis !== 'kepmen') return null;
  const code = head.number?.kode ?? '';
  const decision = /(?:^|[\s/.])(?:KEP|SK|KPTS)(?=[\s/.-])/iu.test(code);
  const regulation = /(?:^|[\s/.])PER(?=[\s/.-])/iu.test(code);
  if (decision === regulation) return jenis;
  return decision ? 'kepmen' : 'permen';
}

/** First part of the register key; null when it is not known whose rule it is. */
function keyHead(head: Head, tahun: number | null): string | null {
  const { kind } = head.match;
  const ministerial = kindByCode(head);
  const { ministry, agency, daerah } = head.maker;
  if (kind.kunci.endsWith('ber')) return kind.kunci;
  if (ministerial !== null) return ministry === null ? null : ministryKey(ministerial, ministry, tahun);
  if (kind.pembuat === 'lembaga') {
    if (agency === null) return null;
    return kind.jenis === 'perlembaga' ? agency.peraturan : agency.keputusan;
  }
  const maker =
    ministry === null ? '' : `-men${ministryKey('permen', ministry, tahun).replace(/^permen/u, '')}`;
  return kind.kunci + maker + (daerah === null ? '' : `-${slug(daerah)}`);
}

/** Register key of a rule: `jenis-nomor-tahun`; null when kind, number or year is not known. */
export function registerKey(head: Head): string | null {
  const { nomor, tahun } = head.number ?? { nomor: null, tahun: null };
  if (head.match.kind.jenis === 'uud') return tahun === null ? null : `uud-${tahun}`;
  const first = keyHead(head, tahun);
  return nomor === null || tahun === null || first === null ? null : `${first}-${slug(nomor)}-${tahun}`;
}
