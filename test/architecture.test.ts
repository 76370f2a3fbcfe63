import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Room → rooms it may import, npm packages it owns. The same table stands in docs/architecture.md. */
const ROOMS: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly npm: readonly string[] }>
> = {
  model: { rooms: [], npm: [] },
  text: { rooms: ['model'], npm: [] },
  parse: { rooms: ['model'], npm: ['csv-parse', 'yaml'] },
  schema: { rooms: ['model'], npm: ['ajv', 'fastest-levenshtein'] },
  read: { rooms: ['model'], npm: [] },
  standards: { rooms: ['model', 'parse', 'schema', 'read'], npm: [] },
  compare: { rooms: ['model', 'parse', 'schema'], npm: [] },
  audit: { rooms: ['model', 'parse', 'schema', 'read', 'compare'], npm: [] },
  render: { rooms: ['model', 'text'], npm: ['cli-table3', 'fflate'] },
  index: {
    rooms: ['model', 'text', 'parse', 'schema', 'read', 'standards', 'compare', 'audit', 'render'],
    npm: [],
  },
  cli: { rooms: ['model', 'text', 'index'], npm: ['commander', 'chalk', 'tinyglobby'] },
};
const SRC = resolve('src');
const IMPURE = /\b(?:process\.|console\.|Date\.now|new Date\(\)|Math\.random|localeCompare)/u;

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sourceFiles(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function roomOf(file: string): string {
  const [first = ''] = relative(SRC, file).split(/[\\/]/u);
  return first === 'index.ts' ? 'index' : first;
}

/** Why an import of a file is not allowed; null when it is. */
function refusal(file: string, specifier: string): string | null {
  const room = roomOf(file);
  const rule = ROOMS[room];
  if (rule === undefined) return `${room} is no room`;
  if (specifier.startsWith('node:')) return room === 'cli' ? null : `${room} imports ${specifier}`;
  if (specifier === '#standards' || specifier.endsWith('package.json'))
    return room === 'cli' ? null : `${room} imports ${specifier}`;
  if (!specifier.startsWith('.')) {
    const name = specifier.split('/')[0] ?? '';
    return rule.npm.includes(name) ? null : `${room} imports ${name}`;
  }
  const target = roomOf(resolve(dirname(file), specifier));
  return target === room || rule.rooms.includes(target) ? null : `${room} imports ${target}`;
}

function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((found) => found.fileName);
}

const FILES = sourceFiles(SRC).filter((file) => file.endsWith('.ts'));

describe('the import fence', () => {
  it('has a row for every room and a room for every row', () => {
    expect(new Set(FILES.map(roomOf))).toEqual(new Set(Object.keys(ROOMS)));
  });

  it('holds for every file', () => {
    const broken = FILES.flatMap((file) =>
      importsOf(readFileSync(file, 'utf8')).flatMap((name) => refusal(file, name) ?? []),
    );
    expect(broken).toEqual([]);
  });

  it('reports a planted violation', () => {
    const file = join(SRC, 'read', 'planted.ts');
    const planted = [
      "import 'node:fs';",
      "import '../audit/judge.ts';",
      "import type { A } from 'ajv';",
      "await import('../cli/main.ts');",
    ];
    expect(importsOf(planted.join('\n')).map((name) => refusal(file, name))).toEqual([
      'read imports node:fs',
      'read imports audit',
      'read imports ajv',
      'read imports cli',
    ]);
  });

  it('keeps the clock, the process and randomness in cli', () => {
    const impure = FILES.filter(
      (file) => roomOf(file) !== 'cli' && IMPURE.test(stripComments(readFileSync(file, 'utf8'))),
    );
    expect(impure.map((file) => relative(SRC, file))).toEqual([]);
    expect(IMPURE.test('const now = Date.now();')).toBe(true);
  });

  it('has no cycles', () => {
    expect(findCycle(new Map(FILES.map((file) => [file, localImports(file)])))).toBeNull();
    expect(
      findCycle(
        new Map([
          ['a', ['b']],
          ['b', ['a']],
        ]),
      ),
    ).toEqual(['a', 'b', 'a']);
  });
});

function stripComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
}

function localImports(file: string): string[] {
  return importsOf(readFileSync(file, 'utf8'))
    .filter((name) => name.startsWith('.'))
    .map((name) => resolve(dirname(file), name))
    .filter((path) => existsSync(path) && path.endsWith('.ts'));
}

function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...trail, node]);
      if (cycle !== null) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

describe('the documents about the architecture', () => {
  it('name every room', () => {
    const text = readFileSync('docs/architecture.md', 'utf8');
    for (const room of Object.keys(ROOMS))
      expect(text).toContain(room === 'index' ? '`src/index.ts`' : `\`src/${room}/\``);
  });

  it('leave every source file below 250 lines', () => {
    const long = FILES.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
    expect(long.map((file) => relative(SRC, file))).toEqual([]);
  });
});
