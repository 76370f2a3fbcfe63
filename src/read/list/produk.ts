/** Reads the products of a service. */
import type { Butir } from '../../model/facts.ts';
import { leafTexts } from '../word/leaf-text.ts';
import type { Marks, ObjectPart, Part } from '../word/part.ts';
import { readRuns } from '../word/part-runs.ts';
import { butirAt } from './butir.ts';
import { type ItemStyle, listItems } from './list-items.ts';

export interface ProdukFacts extends Marks {
  readonly butir: readonly Butir[];
  readonly kata_bersama_nama: readonly string[];
  readonly dapat_dibandingkan: null;
}

const STYLE: ItemStyle = {
  nomorPolos: true,
  kelompok: 'orang',
  jabatan: false,
  koma: false,
  tanpaCatatan: true,
};

function structured(part: ObjectPart): Butir[] {
  const untuk = leafTexts(part, 'untuk')[0]?.teks.trim() ?? '';
  return leafTexts(part, 'nama').flatMap(
    (name) => butirAt(name, 0, name.teks.length, untuk === '' ? null : untuk) ?? [],
  );
}

/** Products, one per line; the comparison with the name of the service is left to the relations. */
export function readProduk(parts: readonly Part[]): ProdukFacts {
  return {
    butir: readRuns(parts, (texts) => listItems(texts, STYLE), structured),
    kata_bersama_nama: [],
    dapat_dibandingkan: null,
    tanda: [],
    tidak_terbaca: [],
  };
}
