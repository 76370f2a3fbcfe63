/** Reads requirements. */
import type { Butir } from '../../model/facts.ts';
import { itemsAt, leafTexts } from '../word/leaf-text.ts';
import { isText, type Marks, type ObjectPart, type Part, type TextPart } from '../word/part.ts';
import { readRuns } from '../word/part-runs.ts';
import { butirAt } from './butir.ts';
import { type ItemStyle, listItems } from './list-items.ts';

export interface PersyaratanFacts extends Marks {
  readonly butir: readonly Butir[];
  readonly tanpa_persyaratan: boolean;
}

const STYLE: ItemStyle = {
  nomorPolos: true,
  kelompok: 'luas',
  jabatan: false,
  koma: false,
  tanpaCatatan: true,
};

/** The whole text says that nothing is required. */
const NONE =
  /^[\s-]*(?:tidak\s+(?:ada|memerlukan|diperlukan|dipersyaratkan|membutuhkan|perlu)|tanpa|nihil|bebas)(?:\s+(?:ada|adanya|persyaratan|syarat|dokumen|berkas|khusus|tertentu|apa\s*pun|administrasi|yang\s+(?:diperlukan|harus\s+dipenuhi)))*\s*[.;]?\s*$/iu;

function saysNone(part: TextPart): boolean {
  return NONE.test(part.teks);
}

/** One requirement of a list of objects; `berlaku_untuk` is its condition. */
function structuredItem(part: ObjectPart): Butir[] {
  const condition = leafTexts(part, 'berlaku_untuk')[0]?.teks.trim() ?? '';
  const untuk = condition === '' ? null : condition;
  return leafTexts(part, 'nama').flatMap((name) => butirAt(name, 0, name.teks.length, untuk) ?? []);
}

function items(parts: readonly Part[]): readonly Butir[] {
  return readRuns(
    parts,
    (texts) =>
      listItems(
        texts.filter((text) => !saysNone(text)),
        STYLE,
      ),
    (part) => ('butir' in part.nilai ? items(itemsAt(part, 'butir')) : structuredItem(part)),
  );
}

/** Requirements, one per line, and whether the text says in so many words that there are none. */
export function readPersyaratan(parts: readonly Part[]): PersyaratanFacts {
  const butir = items(parts);
  const said = parts.some((part) => (isText(part) ? saysNone(part) : part.nilai.tanpa_persyaratan === true));
  return { butir, tanpa_persyaratan: said && butir.length === 0, tanda: [], tidak_terbaca: [] };
}
