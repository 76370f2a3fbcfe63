/** Templates of first documents: what a kind does not say itself holds for every kind. */
import { COMPONENTS, type ComponentKey } from '../model/component.ts';
import type { ModelTexts } from '../model/standards.ts';
import type { Template, TemplateHint, TemplateText } from '../model/template.ts';
import type { Refusal } from './check-criterion.ts';

type Examples = Readonly<Partial<Record<ComponentKey, TemplateText>>>;

/** A file of `standards/templates/` whose shape was checked; without `jenis` it holds what is common to all kinds. */
export interface TemplateFile {
  readonly data: Readonly<Record<string, unknown>>;
}

/** The template a file holds: its own examples over the common ones over the model texts; null for the common file. */
export function readTemplate(
  { data }: TemplateFile,
  files: readonly TemplateFile[],
  { komponen }: ModelTexts,
): Template | null {
  if (data.jenis === undefined) return null;
  const template = data as unknown as Template;
  const common: readonly Examples[] = files
    .filter((file) => file.data.jenis === undefined)
    .map((file) => file.data.contoh as Examples);
  const contoh = COMPONENTS.map(({ key }): [ComponentKey, TemplateText] => {
    const found = [template.contoh, ...common]
      .map((examples) => examples[key])
      .find((one) => one !== undefined);
    const model = komponen[key];
    return [key, found ?? (isText(model) ? model : '')];
  });
  return { ...template, contoh: Object.fromEntries(contoh) as unknown as Template['contoh'] };
}

function isText(value: unknown): value is TemplateText {
  return [value].flat().every((item) => typeof item === 'string');
}

/** What is wrong with a template: a component without an example, a law the register does not hold. */
export function checkTemplate(template: Template, knownLaw: (law: string) => boolean): Refusal[] {
  const missing = COMPONENTS.filter(({ key }) => template.contoh[key].length === 0).map(
    ({ key }): Refusal => ['standards-example-missing', { id: template.jenis, outcome: key }, 'contoh'],
  );
  const hints: readonly TemplateHint[] = [
    ...template.petunjuk,
    ...template.layanan.flatMap(({ petunjuk }) => Object.values(petunjuk ?? {}).flat()),
  ];
  const laws = hints.flatMap(({ dasar }) => dasar ?? []).map(({ law }) => law);
  const unknown = [...new Set(laws)].filter((law) => !knownLaw(law));
  return [
    ...missing,
    ...unknown.map((law): Refusal => ['standards-law-unknown', { id: template.jenis, law }, 'petunjuk']),
  ];
}
