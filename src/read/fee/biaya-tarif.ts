/** Facts of component e, biaya/tarif. */
import type { BiayaTarif, Denda, Sitasi } from '../../model/facts.ts';
import { isText, type Marks, type Part, type TextPart } from '../word/part.ts';
import { isPlaceholder } from '../word/placeholder.ts';
import { type FeeText, scanFee } from './fee-events.ts';
import { groupEntries, type PlacedEntry } from './fee-groups.ts';
import { feeKind } from './fee-kind.ts';
import { readStructured, type StructuredFee } from './fee-structured.ts';
import { FeeWalk, readAnnexes } from './fee-text.ts';

type BiayaTarifFacts = Pick<BiayaTarif, 'jenis' | 'per_kelompok' | 'dasar' | 'lampiran' | 'denda'> & Marks;

/** A text without what it says of fines, for the kind of charge. */
function wordsWithoutFines(text: FeeText, fines: readonly Denda[]): string {
  let words = text.teks;
  for (const { asal } of fines) {
    if (asal.jalur !== text.part.asal.jalur || asal.berkas !== text.part.asal.berkas) continue;
    const dari = asal.dari - text.part.asal.dari;
    const sampai = asal.sampai - text.part.asal.dari;
    words = words.slice(0, dari) + ' '.repeat(sampai - dari) + words.slice(sampai);
  }
  return words;
}

/** A text in which nothing about money was found says at least that no amount is given. */
function wholeText(text: FeeText): PlacedEntry {
  return {
    ...{
      part: text.part,
      dari: 0,
      sampai: text.teks.trimEnd().length,
      jenis: 'rujukan',
      pembayar: null,
      nama: null,
    },
    ...{ nominal: null, terkecuali: false, bertarif: true, jalur: [], judul: null },
  };
}

/** Rules cited as a basis first, then those only named beside them. */
function basisFirst(sitasi: readonly Sitasi[]): Sitasi[] {
  return [...sitasi.filter((one) => one.peran === 'dasar'), ...sitasi.filter((one) => one.peran !== 'dasar')];
}

/**
 * Reads the fees of a service: per payer and product whether it is free, its amounts, or that it has none; the rules
 * it rests on, where the tariff is attached, and fines, which are never part of the fee.
 */
export function readBiayaTarif(parts: readonly Part[]): BiayaTarifFacts {
  const walk = new FeeWalk();
  const texts: FeeText[] = [];
  const objects: StructuredFee[] = [];
  const readText = (part: TextPart) => {
    if (isPlaceholder(part.teks)) return;
    const text = scanFee(part);
    texts.push(text);
    walk.read(text);
  };
  for (const part of parts) {
    if (isText(part)) {
      readText(part);
      continue;
    }
    const object = readStructured(part);
    objects.push(object);
    for (const item of object.isi) {
      if ('teks' in item) readText(item);
      else walk.add(item);
    }
  }

  const { entri, denda: fines, tidak_terbaca } = walk.finish();
  const first = texts.find((text) => text.teks.trim() !== '');
  const isSilent = entri.length === 0 && fines.length === 0 && tidak_terbaca.length === 0;
  const per_kelompok = groupEntries(isSilent && first !== undefined ? [wholeText(first)] : entri);
  const denda = [...fines, ...objects.flatMap((object) => object.denda)];
  const dasar = basisFirst([
    ...texts.flatMap((text) => text.sitasi),
    ...objects.flatMap((object) => object.dasar),
  ]);
  const words = [
    ...texts.map((text) => wordsWithoutFines(text, fines)),
    ...objects.map((object) => object.kata),
  ];
  const declared = objects.find((object) => object.jenis !== null)?.jenis ?? null;
  return {
    jenis: declared ?? feeKind(words.join('\n'), per_kelompok, dasar),
    per_kelompok,
    dasar,
    lampiran: [...texts.flatMap(readAnnexes), ...objects.flatMap((object) => object.lampiran)],
    denda,
    tanda: [],
    tidak_terbaca,
  };
}
