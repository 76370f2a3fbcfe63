// npm run bench:instructions [-- --update]: counts the instructions of fixed runs with valgrind, which repeats to one part in a million,
// and compares them with `instructions.json`. Needs valgrind; without it says so and passes nothing.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BASELINE = fileURLToPath(new URL('instructions.json', import.meta.url));
const TOLERANCE = 0.05;
const EXACT = ['--single-threaded', '--predictable', '--hash-seed=1', '--random-seed=1'];
const RUNS = {
  start: ['bin/patuh.js', '--version'],
  'one-document': [
    'bin/patuh.js',
    'audit',
    'examples/contoh/dinas-contoh.yaml',
    '--quiet',
    '--tanggal',
    '2026-11-24',
  ],
};

if (spawnSync('valgrind', ['--version']).status !== 0) {
  console.log('DILEWATI: valgrind tidak terpasang, jumlah instruksi tidak dihitung.');
  process.exit(0);
}
const counted = Object.fromEntries(Object.entries(RUNS).map(([name, args]) => [name, count(args)]));
if (process.argv.includes('--update')) {
  const baseline = { node: process.version, arch: process.arch, tolerance: TOLERANCE, runs: counted };
  writeFileSync(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`);
}
const baseline = JSON.parse(readFileSync(BASELINE, 'utf8'));
if (baseline.node !== process.version || baseline.arch !== process.arch) {
  console.log(
    `DILEWATI: patokan dihitung dengan Node ${baseline.node} ${baseline.arch}, yang berjalan ${process.version} ${process.arch}.`,
  );
  process.exit(0);
}
for (const [name, instructions] of Object.entries(counted)) {
  const ratio = instructions / (baseline.runs[name] ?? instructions);
  console.log(
    `${name}: ${(instructions / 1e9).toFixed(3)} miliar instruksi, ${ratio.toFixed(4)} dari patokan`,
  );
  if (ratio > 1 + baseline.tolerance) process.exitCode = 1;
}
if (process.exitCode === 1)
  console.log(
    `Lebih dari ${baseline.tolerance * 100}% di atas patokan: cari sebabnya, atau perbarui dengan --update.`,
  );

/** Instructions of one run of Node, as callgrind counts them. @param {string[]} args */
function count(args) {
  const ran = spawnSync(
    'valgrind',
    ['--tool=callgrind', '--callgrind-out-file=/dev/null', process.execPath, ...EXACT, ...args],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', LANG: 'C.UTF-8' } },
  );
  const found = /refs:\s+([\d,]+)/u.exec(ran.stderr);
  if (found === null) throw new Error(`valgrind said no count: ${ran.stderr.slice(-500)}`);
  return Number(found[1].replaceAll(',', ''));
}
