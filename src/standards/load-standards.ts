/** Files under `standards/` → one checked `Standards` value, or every reason why not. */
import type { Criterion } from '../model/criterion.ts';
import {
  type Diagnostic,
  type DiagnosticArgs,
  type DiagnosticCode,
  diagnostic,
} from '../model/diagnostic.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Law, LawEntry, Lexicon } from '../model/lexicon.ts';
import type { ModelTexts, Standards } from '../model/standards.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { locate, type SourceMap } from '../parse/source-map.ts';
import { compileSchemas } from '../schema/compile.ts';
import { explain } from '../schema/explain.ts';
import { checkCriterion, type Refusal } from './check-criterion.ts';
import { checkInstrument } from './check-instrument.ts';
import { lawKey } from './law-name.ts';
import { checkTemplate, readTemplate } from './read-templates.ts';

/** A file of the standards: its path below `standards/` with forward slashes, and its text. */
export interface StandardsFile {
  readonly path: string;
  readonly text: string;
}

export type LoadResult =
  | { readonly ok: true; readonly standards: Standards }
  | { readonly ok: false; readonly faults: readonly Diagnostic[] };

/** A parsed file. */
interface Loaded {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly map: SourceMap;
}

/**
 * Reads and cross-checks the standards. Refuses, with file, line and column: a shape that is wrong, an unknown key, a path or a constant that the
 * facts schema does not have, a duplicate id, a law that is not in the register, a missing example, weights that do not add up to 100.
 * Whether examples do what they claim is checked by `checkExamples`, which needs the whole pipeline.
 */
export function loadStandards(files: readonly StandardsFile[], modelDocument: StandardsFile): LoadResult {
  const faults: Diagnostic[] = [];
  const loaded = new Map<string, Loaded>();
  for (const file of [...files.filter(({ path }) => path.endsWith('.yaml')), modelDocument]) {
    const result = parseYaml(file.path, file.text);
    if (!result.ok) faults.push(...result.faults);
    else
      loaded.set(file.path, {
        path: file.path,
        data: result.parsed.data as Loaded['data'],
        map: result.parsed.map,
      });
  }
  const schemas = readSchemas(files);
  const validators = compileSchemas({
    criterion: schemas.criterion ?? {},
    instrument: schemas.instrument ?? {},
    template: schemas.template ?? {},
  });
  const inFolder = (folder: string) =>
    [...loaded.values()].filter(({ path }) => path.startsWith(`${folder}/`));
  const shaped = (file: Loaded, name: 'criterion' | 'instrument' | 'template') => {
    const validator = validators[name];
    if (validator === undefined || validator(file.data)) return true;
    const find = (asal: { jalur: string; pada?: 'kunci' }) =>
      locate(file.map, { berkas: 0, dari: 0, sampai: 0, ...asal }).span;
    faults.push(...explain(file.path, file.data, schemas[name] ?? {}, validator.errors ?? [], find));
    return false;
  };
  const criterionFiles = inFolder('criteria').filter(
    (file) => !file.path.endsWith('teks-model.yaml') && shaped(file, 'criterion'),
  );
  const instrumentFiles = inFolder('instruments').filter((file) => shaped(file, 'instrument'));
  const templateFiles = inFolder('templates').filter((file) => shaped(file, 'template'));
  if (faults.length > 0) return { ok: false, faults };
  const law = readLaw(loaded);
  const knownLaws = new Set(law.register.map((entry) => entry.kunci));
  const knownLaw = (name: string) => knownLaws.has(lawKey(name) ?? '');
  faults.push(...checkCriteria(criterionFiles, schemas.facts ?? {}, knownLaw));
  const models = readModels(loaded);
  const templates = templateFiles.flatMap((file) => {
    const template = readTemplate(file, templateFiles, models);
    if (template === null) return [];
    for (const refusal of checkTemplate(template, knownLaw)) faults.push(placed(file, '', refusal));
    return [template];
  });
  const criteria = criterionFiles.flatMap((file) => file.data.kriteria as Criterion[]);
  const ids = new Set(
    criteria.filter((criterion) => criterion.duplicate_of === undefined).map((criterion) => criterion.id),
  );
  const instruments = instrumentFiles.map((file) => file.data as unknown as Instrument);
  for (const file of instrumentFiles) {
    for (const refusal of checkInstrument(file.data as unknown as Instrument, ids, instruments))
      faults.push(placed(file, '', refusal));
  }
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    standards: {
      criteria,
      instruments,
      lexicon: readLexicon(loaded),
      law,
      models,
      survey: part(loaded, 'survey/skm.yaml', 'skm'),
      templates,
      schemas,
      modelDocument: loaded.get(modelDocument.path)?.data ?? {},
    },
  };
}

function readSchemas(files: readonly StandardsFile[]): Record<string, object> {
  const schemas: Record<string, object> = {};
  for (const { path, text } of files) {
    const name = /^schema\/([a-z-]+)\.schema\.json$/u.exec(path)?.[1];
    if (name !== undefined) schemas[name] = JSON.parse(text) as object;
  }
  return schemas;
}

function checkCriteria(
  files: readonly Loaded[],
  facts: object,
  knownLaw: (law: string) => boolean,
): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    (file.data.kriteria as Criterion[]).forEach((criterion, index) => {
      const base = `/kriteria/${index}`;
      if (seen.has(criterion.id))
        faults.push(placed(file, base, ['standards-duplicate-id', { id: criterion.id }, 'id']));
      seen.add(criterion.id);
      for (const refusal of checkCriterion(criterion, facts as Record<string, unknown>, knownLaw))
        faults.push(placed(file, base, refusal));
    });
  }
  for (const file of files) {
    (file.data.kriteria as Criterion[]).forEach((criterion, index) => {
      const reference = criterion.duplicate_of;
      if (reference === undefined || seen.has(reference)) return;
      faults.push(
        placed(file, `/kriteria/${index}`, [
          'standards-reference-unknown',
          { id: criterion.id, reference },
          'duplicate_of',
        ]),
      );
    });
  }
  return faults;
}

function placed(file: Loaded, base: string, [code, args, at]: Refusal): Diagnostic {
  const path = `${base}/${at}`;
  const { span } = locate(file.map, { berkas: 0, jalur: path, dari: 0, sampai: 0, pada: 'kunci' });
  return diagnostic(code as DiagnosticCode, args as DiagnosticArgs[DiagnosticCode], {
    file: file.path,
    path,
    span,
  });
}

function part<T>(loaded: ReadonlyMap<string, Loaded>, path: string, key: string): T {
  const value = loaded.get(path)?.data[key];
  if (value === undefined) throw new Error(`${path}: key ${key} is missing`);
  return value as T;
}

/** The register, and after it the laws in force that criteria rest on. */
function readLaw(loaded: ReadonlyMap<string, Loaded>): Law {
  const register = part<readonly LawEntry[]>(loaded, 'law/register.yaml', 'hukum');
  const known = new Set(register.map((entry) => entry.kunci));
  const inForce = part<readonly Pick<LawEntry, 'kunci' | 'tentang' | 'kepastian'>[]>(
    loaded,
    'law/register.yaml',
    'rujukan',
  )
    .filter((entry) => !known.has(entry.kunci))
    .map(
      (entry): LawEntry => ({
        kunci: entry.kunci,
        tentang: entry.tentang,
        kepastian: entry.kepastian,
        status: 'berlaku',
        kelompok: 'rujukan',
      }),
    );
  return {
    diperiksa_pada: String(part(loaded, 'law/register.yaml', 'diperiksa_pada')),
    register: [...register, ...inForce],
    wajib_gratis: part(loaded, 'law/wajib-gratis.yaml', 'wajib_gratis'),
    syarat_terlarang: part(loaded, 'law/syarat-terlarang.yaml', 'syarat_terlarang'),
    syarat_tak_terkait: part(loaded, 'law/syarat-tak-terkait.yaml', 'syarat_tak_terkait'),
    retribusi_hapus: part(loaded, 'law/retribusi.yaml', 'sudah_tidak_ada'),
    retribusi_baru_sejak: String(part(loaded, 'law/retribusi.yaml', 'berlaku_penuh_sejak')),
    diubah_uu_11_2020: part(loaded, 'law/register.yaml', 'diubah_uu_11_2020'),
    kewenangan: part(loaded, 'law/kewenangan.yaml', 'kewenangan'),
  };
}

function readLexicon(loaded: ReadonlyMap<string, Loaded>): Lexicon {
  return {
    tanda: part(loaded, 'lexicon/tanda.yaml', 'tanda'),
    urusan: part(loaded, 'lexicon/urusan.yaml', 'urusan'),
    komponen: part(loaded, 'lexicon/komponen.yaml', 'komponen'),
    kata: {
      kata_henti: part(loaded, 'lexicon/kata.yaml', 'kata_henti'),
      padanan: part(loaded, 'lexicon/kata.yaml', 'padanan'),
    },
    klinis_pola: part(loaded, 'lexicon/kata.yaml', 'klinis_pola'),
    sumbangan_sah_pola: part(loaded, 'lexicon/kata.yaml', 'sumbangan_sah_pola'),
    pola: part(loaded, 'lexicon/kata.yaml', 'pola'),
  };
}

function readModels(loaded: ReadonlyMap<string, Loaded>): ModelTexts {
  const models = part<Record<string, unknown>>(loaded, 'criteria/teks-model.yaml', 'teks_model');
  const { maklumat, penetapan, partisipasi, waktu_aduan, ...komponen } = models;
  return {
    komponen: komponen as ModelTexts['komponen'],
    waktu_aduan: String(waktu_aduan),
    blok: { maklumat, penetapan, partisipasi },
  };
}
