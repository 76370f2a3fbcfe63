/** The documents of one unit → its facts, before relations are joined. */
import { COMPONENTS, type ComponentKey, isComponentKey } from '../model/component.ts';
import type { Fakta, KomponenFakta, Layanan } from '../model/facts.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { buildMaklumat, buildPartisipasi, buildPenetapan, buildPublikasi } from './build-blocks.ts';
import { hasNoContent, type MarkReader, type Standing } from './build-component.ts';
import { buildKonteks, sourceKind } from './build-konteks.ts';
import { allText, objectOf, textOf } from './document-text.ts';
import type { ReadDocument } from './read-document.ts';
import { NOWHERE, recallComponent } from './recall-component.ts';

/** What reading needs beside the documents. */
export interface ReadContext {
  readonly lexicon: Lexicon;
  readonly marks: MarkReader;
  /** ISO date of the audit. */
  readonly date: string;
}

/** One service of a unit: its document (index in the unit's list) and its place there. */
interface ServiceRef {
  readonly file: number;
  readonly pointer: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Facts of a unit. */
interface BuiltFacts {
  readonly fakta: Fakta;
}

const RELATED_LATER = {
  kode_sah: null,
  kode_kembar: null,
  kembar: null,
  salinan: null,
  aturan: { wajib_gratis: [], sumbangan_sah: false, klinis: false, bukan_kewenangan: [] },
  hubungan: {
    langkah_vs_janji: { dapat_dihitung: false, selisih_menit: null, kutipan: '', asal: null },
    waktu_aduan: { tanggapan: [], selesai: [], lengkap: true },
    peran: { dapat_dibandingkan: false, bersama: [] },
  },
} as const;

/** Reads every service and block of a unit. `documents` are in the order of their paths. */
export function buildFacts(documents: readonly ReadDocument[], context: ReadContext): BuiltFacts {
  const services = documents.flatMap((document, file) => serviceRefs(document, file));
  const shared = documents.map(sharedBlocks);
  const layanan = services.map((service) =>
    buildService(documents[service.file], service, shared[service.file], context),
  );
  const own = layanan.find((service) => service.maklumat.status !== 'tak_diketahui')?.maklumat;
  const maklumat = firstBlock(documents, 'maklumat', buildMaklumat);
  return {
    fakta: {
      konteks: buildKonteks(documents, context),
      penetapan: firstBlock(documents, 'penetapan', buildPenetapan),
      partisipasi: firstBlock(documents, 'partisipasi', buildPartisipasi),
      maklumat: maklumat.status === 'tak_diketahui' ? (own ?? maklumat) : maklumat,
      publikasi: firstBlock(documents, 'publikasi', buildPublikasi),
      kalender: {
        pasangan: 0,
        terbalik: [],
        kutipan: '',
        asal: { berkas: 0, jalur: '', dari: 0, sampai: 0, pada: 'kunci' },
      },
      layanan,
    },
  };
}

function serviceRefs(document: ReadDocument, file: number): ServiceRef[] {
  const list = document.data.layanan;
  if (!Array.isArray(list)) return [];
  return list.flatMap((data: unknown, index) =>
    data !== null && typeof data === 'object' && !Array.isArray(data)
      ? [{ file, pointer: `/layanan/${index}`, data: data as Record<string, unknown> }]
      : [],
  );
}

/** The block of the first document that has it; files of one unit that disagree are a fault, reported elsewhere. */
function firstBlock<T>(
  documents: readonly ReadDocument[],
  key: string,
  build: (input: Parameters<typeof buildPublikasi>[0]) => T,
): T {
  const at = documents.findIndex((document) => key in document.data || document.broken.includes(`/${key}`));
  const file = Math.max(at, 0);
  const document = documents[file];
  return build({
    value: document?.data[key],
    pointer: `/${key}`,
    file,
    broken: document?.broken.includes(`/${key}`) ?? false,
  });
}

/** The blocks of a document that hold for every service without one of its own. */
function sharedBlocks({ data, broken }: ReadDocument, file: number) {
  const block = (key: string) => ({
    value: data[key],
    pointer: `/${key}`,
    file,
    broken: broken.includes(`/${key}`),
  });
  return {
    penetapan: buildPenetapan(block('penetapan')),
    maklumat: buildMaklumat(block('maklumat')),
    publikasi: buildPublikasi(block('publikasi')),
  };
}

function buildService(
  document: ReadDocument | undefined,
  service: ServiceRef,
  shared: ReturnType<typeof sharedBlocks> | undefined,
  context: ReadContext,
): Layanan {
  const { data, pointer, file } = service;
  const name = textOf(data.nama);
  const broken = (path: string) => document?.broken.includes(path) ?? false;
  const block = (key: string) => ({
    value: key in data ? data[key] : document?.data[key],
    pointer: key in data ? `${pointer}/${key}` : `/${key}`,
    file,
    broken: broken(`${pointer}/${key}`) || broken(`/${key}`),
  });
  const common = (key: string) => (key in data || broken(`${pointer}/${key}`) ? undefined : shared);
  const komponen: Record<string, unknown> = {};
  for (const component of COMPONENTS)
    komponen[component.key] = buildServiceComponent(document, service, component.key, context);
  return {
    nama: {
      teks: name ?? '',
      bukan_layanan: false,
      kutipan: name ?? '',
      asal: {
        berkas: file,
        jalur: name === null ? pointer : `${pointer}/nama`,
        dari: 0,
        sampai: name?.length ?? 0,
      },
    },
    kode: textOf(data.kode),
    masa_berlaku: textOf(allText(data.masa_berlaku)),
    penetapan:
      ('nomor_sk' in data ? undefined : common('penetapan')?.penetapan) ??
      buildPenetapan(block('penetapan'), { value: data.nomor_sk, pointer: `${pointer}/nomor_sk` }),
    maklumat: common('maklumat')?.maklumat ?? buildMaklumat(block('maklumat')),
    publikasi: common('publikasi')?.publikasi ?? buildPublikasi(block('publikasi')),
    komponen: komponen as unknown as KomponenFakta,
    ...RELATED_LATER,
  };
}

function buildServiceComponent(
  document: ReadDocument | undefined,
  service: ServiceRef,
  key: ComponentKey,
  context: ReadContext,
): unknown {
  const component = COMPONENTS.find((candidate) => candidate.key === key);
  if (component === undefined) return null;
  const pointer = `${service.pointer}/${key}`;
  const standing = standingOf(document, service, key);
  const absent = textOf(service.data.nama) === null ? service.pointer : `${service.pointer}/nama`;
  return recallComponent(
    component,
    service.data[key],
    standing,
    { pointer, absent, file: service.file },
    context.marks,
  );
}

/** Facts of one component with a value a fix would put in its place; they stand in no document, so their places lead nowhere. */
export function rebuildComponent(key: ComponentKey, value: unknown, context: ReadContext): unknown {
  const component = COMPONENTS.find((candidate) => candidate.key === key);
  if (component === undefined) return null;
  return recallComponent(
    component,
    value,
    { status: 'ada', sebab: null, terpotong: false },
    NOWHERE,
    context.marks,
  );
}

function standingOf(document: ReadDocument | undefined, service: ServiceRef, key: ComponentKey): Standing {
  const { data, pointer } = service;
  if (document?.broken.includes(`${pointer}/${key}`))
    return { status: 'rusak', sebab: 'salah_tulis', terpotong: false };
  const unstored = listOf(data.komponen_tak_tersimpan).includes(key);
  const cutAfter = data.terpotong_setelah;
  if (key in data && data[key] !== undefined) {
    const status = hasNoContent(data[key]) ? 'kosong' : 'ada';
    if (status === 'kosong' && unstored)
      return { status: 'tak_diketahui', sebab: 'tak_tersimpan', terpotong: false };
    return { status, sebab: null, terpotong: cutAfter === key || unstored };
  }
  if (unstored) return { status: 'tak_diketahui', sebab: 'tak_tersimpan', terpotong: false };
  if (typeof cutAfter === 'string' && isComponentKey(cutAfter))
    return { status: 'tak_diketahui', sebab: 'terpotong', terpotong: false };
  if (objectOf(document?.data.sumber).cakupan === 'cuplikan')
    return { status: 'tak_diketahui', sebab: 'cuplikan', terpotong: false };
  const kind = sourceKind(document);
  const managed = COMPONENTS.some((component) => component.key === key && component.bagian === 'pengelolaan');
  if (kind !== 'sk_standar' && managed) return { status: 'tak_diketahui', sebab: kind, terpotong: false };
  return { status: 'tidak_ada', sebab: null, terpotong: false };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
