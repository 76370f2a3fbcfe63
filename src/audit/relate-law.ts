/** Joins the law register and the unit's region into citations. */
import type { Hukum, Konteks, Sitasi } from '../model/facts.ts';
import type { Law, LawEntry } from '../model/lexicon.ts';
import { isProvince, sameRegion } from '../read/citation/region.ts';

/** The register by key. Rows marked U are unverified and never used. */
export type Register = ReadonlyMap<string, LawEntry>;

const REGIONAL = new Set(['perda', 'pergub', 'perbup', 'perwali', 'kepda']);

/** Index of the register. */
export function indexRegister(law: Law): Register {
  return new Map(
    law.register.filter((entry) => entry.kepastian !== 'U').map((entry) => [entry.kunci, entry]),
  );
}

/** The citation with what the register and the region say about it. */
export function relateCitation(
  citation: Sitasi,
  register: Register,
  konteks: Konteks,
  decreeYear: number | null,
): Sitasi {
  return {
    ...citation,
    hukum: lookUp(citation, register, decreeYear),
    daerah_lain: otherRegion(citation, konteks),
  };
}

function lookUp(citation: Sitasi, register: Register, decreeYear: number | null): Hukum | null {
  const entry = citation.kunci === null ? undefined : register.get(citation.kunci);
  if (entry === undefined) return null;
  const since = /(?:19|20)\d{2}/u.exec(entry.sejak ?? '')?.[0];
  const sejak = since === undefined ? null : Number(since);
  return {
    status: entry.status,
    // A mixed row is certain of the repeal and only probable in a detail.
    kepastian: entry.kepastian === 'C/P' ? 'C' : entry.kepastian,
    tentang: entry.tentang,
    pengganti: successor(entry, register),
    sejak,
    sk_lebih_tua: decreeYear === null || sejak === null ? null : decreeYear < sejak,
  };
}

/** Last link of a chain of successors, as people write it. */
function successor(entry: LawEntry, register: Register): string | null {
  let current: LawEntry = entry;
  let name: string | null = null;
  for (let step = 0; step < 8 && current.oleh !== undefined; step += 1) {
    name = current.oleh.split('->').at(-1)?.trim() ?? name;
    const key = keyOf(name ?? '');
    const next = key === null ? undefined : register.get(key);
    if (next === undefined || next.status !== 'dicabut' || next === current) break;
    current = next;
  }
  return name;
}

/** Key of a successor written as "UU 23/2014 Ps 409". */
function keyOf(name: string): string | null {
  const match = /^([A-Za-z]+)\s+(\d+)\/(\d{4})/u.exec(name);
  return match === null ? null : `${(match[1] ?? '').toLowerCase()}-${Number(match[2])}-${match[3]}`;
}

function otherRegion(citation: Sitasi, konteks: Konteks): boolean | null {
  if (!REGIONAL.has(citation.jenis) || citation.daerah === null || konteks.pemerintah === '') return null;
  if (sameRegion(citation.daerah, konteks.pemerintah)) return false;
  // A province's rule applies in its regencies, and patuh has no list of which regency lies in which province.
  const provincial =
    citation.jenis === 'pergub' || /provinsi/iu.test(citation.kutipan) || isProvince(citation.daerah);
  return provincial && konteks.jenis_pemerintah !== 'provinsi' ? null : true;
}
