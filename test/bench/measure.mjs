// Runs commands one after the other, round by round, so that a slow minute of the machine falls on all of them alike.
import { spawn } from 'node:child_process';

/** Preloaded into every Node process: its own highest memory, said on its way out. */
const WITNESS = `data:text/javascript,${encodeURIComponent(
  "import{writeSync}from'node:fs';process.on('exit',()=>{try{const u=process.resourceUsage();writeSync(3,JSON.stringify({peak:u.maxRSS/1024,cpu:(u.userCPUTime+u.systemCPUTime)/1e6})+'\\n')}catch{}});",
)}`;

/** One run: wall and processor seconds, peak in MiB (null when the program is not Node), exit code. */
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
      const { peak = null, cpu = null } = said === '' ? {} : JSON.parse(said.trim().split('\n').at(-1));
      resolve({ wall, cpu, peak, code });
    });
  });
}

/** Median of a list of numbers; null when one is missing. @param {(number | null)[]} values */
export function median(values) {
  if (values.includes(null)) return null;
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** Medians over `rounds` interleaved runs of each command: `{name, wall, least, most, cpu, peak, code}`. */
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
      code: runs[index].at(-1).code,
    };
  });
}

/** Prints the rows with ratios to the first one. `work` is what one run goes through: services and bytes. */
export function print(title, rows, work) {
  console.log(`\n${title}`);
  console.log('  wall s [min-max]           cpu s   peak MiB   x first   layanan/s      MB/s  exit  command');
  const first = rows[0];
  for (const row of rows) {
    const range = `${row.wall.toFixed(3)} [${row.least.toFixed(2)}-${row.most.toFixed(2)}]`;
    const rate = work === undefined ? '' : (work.services / row.wall).toFixed(0);
    const speed = work === undefined ? '' : (work.bytes / 1e6 / row.wall).toFixed(2);
    const cells = [
      range.padEnd(24),
      (row.cpu?.toFixed(2) ?? '-').padStart(7),
      (row.peak?.toFixed(0) ?? '-').padStart(10),
      (row.wall / first.wall).toFixed(2).padStart(9),
      rate.padStart(11),
      speed.padStart(9),
      String(row.code).padStart(5),
    ];
    console.log(`  ${cells.join('')}  ${row.name}`);
  }
}
