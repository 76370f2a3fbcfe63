/** Runs the built standards over texts, without a process. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standards, validators } from '#standards';
import { createAudit } from '../../src/audit/create-audit.ts';
import type { Packer } from '../../src/audit/packed-units.ts';
import type { GateOptions } from '../../src/audit/verdict.ts';
import { diagnostic } from '../../src/model/diagnostic.ts';
import type { Report } from '../../src/model/report.ts';

export const DATE = '2026-11-24';
export const NO_GATES: GateOptions = { failOn: null, failUnder: null };

/** Report over texts by path. */
export function auditTexts(
  texts: Readonly<Record<string, string>>,
  options: {
    readonly date?: string;
    readonly instruments?: readonly string[];
    readonly gates?: GateOptions;
    /** Texts of the files that stand beside the documents, by path. */
    readonly beside?: Readonly<Record<string, string>>;
    readonly packer?: Packer;
  } = {},
): Report {
  const {
    date = DATE,
    instruments = ['uu-25-2009', 'ombudsman-2024'],
    gates = NO_GATES,
    beside = {},
    packer,
  } = options;
  const audit = createAudit(
    standards,
    validators,
    { date, instruments },
    {
      reread: (path) => texts[path] ?? '',
      readBeside: (path) => {
        const text = beside[path];
        return text === undefined
          ? { ok: false, fault: diagnostic('file-unreadable', { reason: 'ENOENT' }, { file: path }) }
          : { ok: true, text };
      },
      ...(packer === undefined ? {} : { packer }),
    },
  );
  for (const [path, text] of Object.entries(texts)) audit.add({ path, text });
  return audit.finish(gates, '0.0.0');
}

/** Every example document, by path. */
export function exampleTexts(folder = 'examples'): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.ya?ml$/u.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
    texts[path] = readFileSync(path, 'utf8');
  }
  return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The model document as text. */
export const MODEL = readFileSync('examples/contoh/dinas-contoh.yaml', 'utf8');
