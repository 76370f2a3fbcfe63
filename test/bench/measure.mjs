// Runs commands one after the other, round by round, so that a slow minute of the machine falls on all of them alike.
import { spawn } from 'node:child_process';

/** Preloaded into every Node process: its own highest memory, said on its way out. */
const WITNESS = `data:text/javascript,${encodeURIComponent(
  "import{writeSync}from'node:fs';process.on('exit',()=>{try{const u=process.resourceUsage();writeSync(3,JSON.stringify({peak:u.maxRSS/1024,cpu:(u.userCPUTime+u.systemCPUTime)/1e6})+'\\n')}catch{}});",
)}`;

/**
 * One run: wall and processor seconds, peak in MiB (null when the program is not Node), exit code. A program may say on descriptor 3 that
 * only a part of it is the measure: `work`, the memory it held before, and how many services and bytes that part went through.
 */
function once([program, ...args]) {
  return new Promise((resolve, reject) => {
    const node = program === process.execPath;
    const started = process.hrtime.bigint();
    const child = spawn(program, node ? ['--import', WITNESS, ...args] : args, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let said = '';
    child.stdio[3].on('data', (data) => {
      said += data;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const wall = Number(process.hrtime.bigint() - started) / 1e9;
      const lines = said.split('\n').filter((line) => line !== '');
      const {
        work,
        peak = null,
        cpu = null,
        ...rest
      } = Object.assign({}, ...lines.map((line) => JSON.parse(line)));
      resolve({ wall, cpu, ...work, ...rest, peak, code });
    });
  });
}

/** Median of a list of numbers; null when one is missing. @param {(number | null)[]} values */
export function median(values) {
  if (values.includes(null)) return null;
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** Medians over `rounds` interleaved runs of each command: `{name, wall, least, most, cpu, peak, before, services, bytes, code}`. */
export async function interleaved(commands, rounds) {
  const runs = commands.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, { command }] of commands.entries()) runs[index].push(await once(command));
  return commands.map(({ name }, index) => {
    const walls = runs[index].map(({ wall }) => wall);
    return {
      name,
      wall: median(walls),
      least: Math.min(...walls),
      most: Math.max(...walls),
      cpu: median(runs[index].map(({ cpu }) => cpu)),
      peak: median(runs[index].map(({ peak }) => peak)),
      before: median(runs[index].map(({ before = null }) => before)),
      services: runs[index].at(-1).services,
      bytes: runs[index].at(-1).bytes,
      code: runs[index].at(-1).code,
    };
  });
}

/** Row whose files another row works on; its ratio is a column. */
const READING = 'read every file';
/** Row that the peers are compared with. */
const OWN = /^patuh audit/u;

/**
 * Prints the rows with ratios to the first one, to reading the files, and of patuh to each (below 1: patuh is faster). `work` is what one
 * run goes through, services and bytes, where the row itself does not say.
 */
export function print(title, rows, work = {}) {
  console.log(`\n${title}`);
  console.log(
    '  wall s [min-max]           cpu s   peak MiB  (before)    x node    x read   patuh x  services/s      MB/s  exit  command',
  );
  const [first] = rows;
  const reading = rows.find(({ name }) => name === READING);
  const own = rows.find(({ name }) => OWN.test(name));
  const ratio = (wall, to) => (to === undefined ? '' : (wall / to.wall).toFixed(2));
  for (const row of rows) {
    const range = `${row.wall.toFixed(3)} [${row.least.toFixed(3)}-${row.most.toFixed(3)}]`;
    const {
      services = row === first ? undefined : work.services,
      bytes = row === first ? undefined : work.bytes,
    } = row;
    const cells = [
      range.padEnd(24),
      (row.cpu?.toFixed(2) ?? '-').padStart(7),
      (row.peak?.toFixed(0) ?? '-').padStart(10),
      (row.before === null ? '' : `(${row.before.toFixed(0)})`).padStart(10),
      ratio(row.wall, first).padStart(10),
      ratio(row.wall, reading).padStart(10),
      (own === undefined ? '' : (own.wall / row.wall).toFixed(2)).padStart(10),
      (services === undefined ? '' : (services / row.wall).toFixed(0)).padStart(12),
      (bytes === undefined ? '' : (bytes / 1e6 / row.wall).toFixed(2)).padStart(10),
      String(row.code).padStart(6),
    ];
    console.log(`  ${cells.join('')}  ${row.name}`);
  }
}
