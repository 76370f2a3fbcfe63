/** Which unit (OPD) a document belongs to. */
import { textOf } from './document-text.ts';

export interface Identity {
  /** Key files of one unit share: `opd.kode`, else government and name, else the file itself. */
  readonly key: string;
  readonly name: string | null;
  readonly government: string | null;
}

/** Lower case, letters and digits only, single spaces. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Identity of a document from its `opd` block. Real files carry no code, so the name is the rule, not the exception. */
export function identify(root: Readonly<Record<string, unknown>>, file: string): Identity {
  const opd = (root.opd ?? {}) as Readonly<Record<string, unknown>>;
  const code = textOf(opd.kode);
  const name = textOf(opd.nama);
  const government = textOf(opd.pemerintah);
  if (name === null && code === null) return { key: `berkas:${file}`, name, government };
  const key =
    code === null
      ? `${normalise(government ?? '')}/${normalise(name ?? '')}`
      : `${normalise(government ?? '')}/kode:${normalise(code)}`;
  return { key, name, government };
}

/** The unit a file beside the documents speaks of: by key; else by government and name, when one unit alone has them. */
export function findUnit<T extends Identity>(identity: Identity, units: readonly T[]): T | null {
  const exact = units.find(({ key }) => key === identity.key);
  if (exact !== undefined) return exact;
  const [government, name] = [normalise(identity.government ?? ''), normalise(identity.name ?? '')];
  const named = units.filter(
    (unit) =>
      name !== '' && normalise(unit.government ?? '') === government && normalise(unit.name ?? '') === name,
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
