/** The first document of an OPD: every block and component, empty, with what the law asks and an example to uncomment. */
import { COMPONENTS, type Component, type ComponentKey } from '../model/component.ts';
import type { LegalBasis } from '../model/criterion.ts';
import type { ComponentNames } from '../model/lexicon.ts';
import type { Template, TemplateHint, TemplateService, TemplateText } from '../model/template.ts';
import { type Catalog, type Lang, texts } from '../text/index.ts';
import { wrap } from './layout.ts';

const COLUMNS = 100;
const LAW = 'UU 25/2009';

/** What a template is filled with beside its own data. */
export interface FirstDocumentContext {
  readonly names: readonly ComponentNames[];
  /** Address of the document schema, for editors. */
  readonly schema: string;
}

type Block = keyof Catalog['template']['blocks'];

/** Laws behind the blocks, from UU 25/2009 and PP 96/2012. */
const BLOCK_LAW: Readonly<Record<Block, readonly LegalBasis[]>> = {
  opd: [{ law: LAW, article: '23 (4) huruf a' }],
  sumber: [],
  penetapan: [
    { law: LAW, article: '20 (1)' },
    { law: 'PP 96/2012', article: '27 (4)' },
    { law: 'PP 96/2012', article: '32 (1)' },
    { law: 'PP 96/2012', article: '33 (1)' },
  ],
  partisipasi: [
    { law: LAW, article: '20 (2)' },
    { law: 'PP 96/2012', article: '26 (3)' },
  ],
  maklumat: [{ law: LAW, article: '22' }],
  publikasi: [{ law: LAW, article: '23 (4) huruf c' }],
  layanan: [{ law: LAW, article: '21' }],
};

const PLEDGE =
  'Dengan ini kami menyanggupi memberikan pelayanan sesuai standar pelayanan yang telah ditetapkan, melakukan perbaikan terus-menerus, dan bersedia menerima sanksi serta memberikan kompensasi bila pelayanan tidak sesuai standar.';

/** The lines of each block, with an example after a single `#`. Keys that may not be empty are commented themselves. */
const BLOCKS: Readonly<Record<Exclude<Block, 'layanan'>, readonly string[]>> = {
  opd: [
    'nama: # {opd}',
    'pemerintah: # {daerah}',
    'jenis: {jenis}',
    'alamat: # {alamat}',
    'telepon: # "(0500) 200301"',
    'email: # layanan@{domain}',
    'situs: # https://{domain}',
    'jam_layanan: # Senin-Kamis 08.00-15.30, Jumat 08.00-11.00',
  ],
  sumber: ['jenis: sk_standar', 'judul: # Standar Pelayanan {opd} {daerah}', '# tahun: 2026'],
  penetapan: [
    'nomor: # 100.3.3.2/125/2026',
    'tanggal: # 2026-03-02',
    'penandatangan: # Budi Contoh, S.Sos.',
    'jabatan: # {pimpinan}',
    'reviu_terakhir: # 2026-03-02',
    'evaluasi_terakhir: # 2026-03-02',
  ],
  partisipasi: [
    'berita_acara:',
    '  nomor: # 100.3.3.2/40/2026',
    '  tanggal: # 2026-02-02',
    '  # daftar_hadir: true',
    '# peserta:',
    '#   - {unsur: Pengguna layanan, jumlah: 12}',
    '#   - {unsur: Tokoh masyarakat, jumlah: 3}',
    '# rancangan:',
    '#   tanggal_publikasi: 2026-02-04',
  ],
  maklumat: [
    'isi:',
    `#   ${PLEDGE}`,
    'tanggal: # 2026-03-03',
    'penandatangan: # Budi Contoh, S.Sos.',
    'jabatan: # {pimpinan}',
    '# publikasi:',
    '#   - {media: laman, alamat: https://{domain}/maklumat, tanggal: 2026-03-04}',
    '#   - {media: papan, alamat: ruang tunggu, tanggal: 2026-03-04}',
  ],
  publikasi: [
    '# - {media: sippn, alamat: https://sippn.menpan.go.id, tanggal: 2026-10-12}',
    '# - {media: laman, alamat: https://{domain}/standar-pelayanan, tanggal: 2026-10-12}',
    '# - {media: papan, alamat: papan pengumuman di ruang tunggu, tanggal: 2026-10-12}',
  ],
};

/** Blocks without which a document is still complete: their absence is unknown, not missing. */
const OMITTABLE: ReadonlySet<Block> = new Set(['penetapan', 'partisipasi', 'maklumat', 'publikasi']);

/**
 * YAML for one kind of OPD. Lines that start with `##` explain; after a single `#` stands an example that is valid in
 * its place once the mark is deleted.
 */
export function renderFirstDocument(template: Template, context: FirstDocumentContext, lang: Lang): string {
  const t = texts[lang];
  const fill = filler({ ...template.isian, jenis: template.jenis });
  const lines = [
    `# yaml-language-server: $schema=${context.schema}`,
    ...opening(t, template, lang),
    ...Object.entries(BLOCKS).flatMap(([block, keys]) => [
      '',
      ...blockNote(t, block as Block),
      `${block}:`,
      ...keys.map((line) => `  ${fill(line)}`),
    ]),
    '',
    ...blockNote(t, 'layanan'),
    'layanan:',
    ...template.layanan.flatMap((service) => serviceLines(t, lang, template, service, context.names)),
  ];
  return `${lines.join('\n')}\n`;
}

function opening(t: Catalog, template: Template, lang: Lang): string[] {
  const { title, howTo, schema, hints } = t.template;
  return [
    ...note(0, title(template.jenis, template.nama[lang])),
    '##',
    ...howTo.flatMap((line) => note(0, line, /^\d/u.test(line) ? 3 : 0)),
    ...note(0, schema),
    '##',
    ...note(0, hints(template.nama[lang])),
    ...template.petunjuk.flatMap((hint) => hintLines(t, lang, hint, 0)),
  ];
}

function serviceLines(
  t: Catalog,
  lang: Lang,
  template: Template,
  service: TemplateService,
  names: readonly ComponentNames[],
): string[] {
  const fill = filler({ ...template.isian, nama_layanan: service.nama });
  const isFirst = service === template.layanan[0];
  return [
    ...(isFirst ? [] : ['']),
    `  - nama: ${scalar(service.nama)}`,
    ...COMPONENTS.flatMap((component) => {
      const { key } = component;
      return [
        '',
        ...note(4, heading(component, nameOf(key, names, lang))),
        ...(isFirst ? note(4, t.template.asks[key]) : []),
        ...(service.petunjuk?.[key] ?? []).flatMap((hint) => hintLines(t, lang, hint, 4)),
        `    ${key}:`,
        ...valueLines(service.contoh?.[key] ?? template.contoh[key], fill).map((line) => `    # ${line}`),
      ];
    }),
  ];
}

function heading({ huruf }: Component, name: string): string {
  return `${huruf}. ${name.toUpperCase()} (${LAW} Pasal 21 huruf ${huruf})`;
}

function nameOf(key: ComponentKey, names: readonly ComponentNames[], lang: Lang): string {
  return names.find(({ komponen }) => komponen === key)?.nama[lang] ?? texts[lang].words.component[key];
}

function hintLines(t: Catalog, lang: Lang, hint: TemplateHint, indent: number): string[] {
  return note(indent, `- ${withLaw(t, hint[lang], hint.dasar ?? [])}`, 2);
}

function withLaw(t: Catalog, text: string, basis: readonly LegalBasis[]): string {
  return basis.length === 0 ? text : `${text.replace(/\.$/u, '')} (${t.law(basis)}).`;
}

function blockNote(t: Catalog, block: Block): string[] {
  const basis = BLOCK_LAW[block];
  return [
    ...note(0, t.template.blocks[block]),
    ...(basis.length === 0 ? [] : note(0, t.template.basis(t.law(basis)))),
    ...(OMITTABLE.has(block) ? note(0, t.template.omit) : []),
  ];
}

/** Explanation lines: `## ` and the text, wrapped, further lines set in by `hang`. */
function note(indent: number, text: string, hang = 0): string[] {
  return wrap(text, COLUMNS - indent - 3 - hang).map(
    (line, index) => `${' '.repeat(indent)}## ${index === 0 ? '' : ' '.repeat(hang)}${line}`,
  );
}

/** A component's value as it stands below its key, one indentation deeper. */
function valueLines(value: TemplateText, fill: (text: string) => string): string[] {
  if (typeof value === 'string') return [`  ${scalar(fill(value))}`];
  return value.map((line) => `  - ${scalar(fill(line))}`);
}

function filler(values: Readonly<Record<string, string>>): (text: string) => string {
  return (text) => text.replaceAll(/\{([a-z_]+)\}/gu, (all, name: string) => values[name] ?? all);
}

/** Text as a YAML scalar that reads back the same: plain where nothing in it means something to YAML. */
function scalar(text: string): string {
  const plain = /^[\p{L}\d(].*[^\s:]$/u.test(text) && !/:\s|\s#/u.test(text) && !/^[\d.eE+-]+$/u.test(text);
  return plain && !/^(?:true|false|null)$/iu.test(text) ? text : JSON.stringify(text);
}
