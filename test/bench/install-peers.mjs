// node test/bench/install-peers.mjs : puts the peers of `npm run bench` into a temporary folder. Opt-in, needs the npm registry.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGES, PEERS } from './peers.mjs';

mkdirSync(PEERS, { recursive: true });
writeFileSync(join(PEERS, 'package.json'), '{"private":true}\n');
execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], { cwd: PEERS, stdio: 'inherit' });
console.log(`Terpasang di ${PEERS}`);
