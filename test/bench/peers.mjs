// Programs that check YAML against a schema, installed by `install-peers.mjs`; each gets patuh's own document schema.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCHEMA = fileURLToPath(new URL('../../standards/schema/document.schema.json', import.meta.url));

/** Where the peers are installed; not part of the project. */
export const PEERS = join(tmpdir(), 'patuh-bench-peers');

/** Their names and versions in npm, none of them a dependency of patuh. */
export const PACKAGES = ['ajv-cli@5', '@sourcemeta/jsonschema@16', 'v8r@5', '@stoplight/spectral-cli@6'];

/** Commands of the installed peers over a folder of YAML files. @param {string} folder */
export function peerCommands(folder) {
  const bin = join(PEERS, 'node_modules/.bin');
  const node = (name, ...args) => ({ name, command: [process.execPath, join(bin, name), ...args] });
  const known = [
    node(
      'ajv',
      'validate',
      '--spec=draft2020',
      '--strict=false',
      '--all-errors',
      '-s',
      SCHEMA,
      '-d',
      `${folder}/**/*.yaml`,
    ),
    node('jsonschema', 'validate', SCHEMA, folder),
    node('v8r', '-s', SCHEMA, `${folder}/**/*.yaml`),
    node('spectral', 'lint', '-r', ruleset(), `${folder}/**/*.yaml`),
  ];
  return known.filter(({ name }) => existsSync(join(bin, name)));
}

/** A Spectral ruleset that holds the schema and nothing else. */
function ruleset() {
  const path = join(tmpdir(), 'patuh-bench-spectral.json');
  const { $id, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  const then = { function: 'schema', functionOptions: { allErrors: true, dialect: 'draft2020-12', schema } };
  writeFileSync(
    path,
    JSON.stringify({ rules: { skema: { given: '$', severity: 'error', message: '{{error}}', then } } }),
  );
  return path;
}
