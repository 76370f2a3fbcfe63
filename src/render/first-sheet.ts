/** An empty assessment sheet: every indicator with its question, its scale and the evidence that is accepted, to print and take along. */
import { COMPONENTS } from '../model/component.ts';
import type { Indicator, Instrument } from '../model/instrument.ts';
import { formatNumber, type Lang, texts } from '../text/index.ts';
import { wrap } from './layout.ts';

const COLUMNS = 100;

/** The sheet as YAML that passes its schema as it is; `schema` is the schema's address, for editors. */
export function renderFirstSheet(instrument: Instrument, schema: string, lang: Lang): string {
  const t = texts[lang].scoring.first;
  const { words } = texts[lang];
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    ...comment(0, t.head(instrument.title[lang])),
    ...(instrument.simulation === true ? comment(0, texts[lang].scoring.page.simulation) : []),
    ...instrument.unknowns.flatMap((one) => comment(0, `- ${one[lang]}`)),
    '#',
    ...comment(0, t.components),
    ...COMPONENTS.map(({ key, huruf }) => `#   ${huruf}. ${words.component[key]}`),
    'lembar_penilaian:',
    `  instrumen: ${instrument.id}`,
    `  # edisi: ${instrument.years.until ?? instrument.years.from}`,
    ...comment(2, t.unit),
    '  opd:',
    '    nama: # Dinas Contoh',
    '    pemerintah: # Kabupaten Contoh',
    `  tanggal: ${t.date}`,
    '  penilai: # Kepala Bagian Organisasi',
    ...comment(2, t.rapor),
    '  # rapor:',
    '  #   sumber: Rapor penilaian 2024',
    '  #   dimensi:',
    ...instrument.dimensions.map(
      ({ id, weight, name }) => `  #     ${id}: # ${name[lang]}, 0 - ${formatNumber(weight.value, lang)}`,
    ),
    `  #   nilai: # 0 - ${instrument.total ?? '100'}`,
    ...(instrument.rollup.government?.rule === 'product_weighted'
      ? [...comment(2, t.products), '  # jumlah_produk: 7']
      : []),
    ...comment(2, t.values),
    '  #   IN-01: {nilai: 0.75, responden: Sekretaris, bukti: {rujukan: SK 12/2026, keadaan: ada}}',
    '  indikator:',
    ...instrument.dimensions.flatMap(({ id, name, closed }) => [
      ...comment(4, `${name[lang]} (${id})`),
      ...(closed === undefined ? [] : comment(4, closed[lang])),
      ...instrument.indicators.filter(({ dimension }) => dimension === id).flatMap((one) => entry(one, lang)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function entry(indicator: Indicator, lang: Lang): string[] {
  const t = texts[lang].scoring.first;
  const { words } = texts[lang];
  const { id, name, ask, proof, rubric, top = '1', evidence, scale } = indicator;
  const from = evidence.map((kind) => words.evidence[kind]).join(', ');
  const values = rubric?.map(({ value, state }) => `${value} = ${state[lang]}`).join('; ');
  return [
    '',
    ...comment(4, `${id} ${name[lang]} (${from})`),
    ...(ask === undefined ? [] : comment(4, `${t.ask} ${ask[lang]}`)),
    ...(proof === undefined ? [] : comment(4, `${t.proof} ${proof[lang]}`)),
    ...(scale.kind === 'sheet' ? [] : comment(4, t.read)),
    ...comment(4, values === undefined ? t.scale(top) : `${t.scale(top)} ${values}.`),
    `    ${id}: {nilai: , responden: , bukti: {rujukan: , keadaan: }}`,
  ];
}

function comment(indent: number, text: string): string[] {
  const margin = `${' '.repeat(indent)}# `;
  return wrap(text, COLUMNS - margin.length).map((line) => `${margin}${line}`);
}
