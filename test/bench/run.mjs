// npm run bench [-- size...]: how fast patuh is, measured by hand. Nothing here passes or fails.
//   sizes: mulai (one small file), 50, 1000, 25000 (the country: several GB, made on demand), tahap (readers, judgement, formats)
//   --rounds 5, --no-peers, --audit OPTION: an option of `patuh audit`, as often as needed
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { corpus } from './corpus.mjs';
import { interleaved, print } from './measure.mjs';
import { peerCommands } from './peers.mjs';
import { measureStages } from './stages.mjs';

const PATUH = fileURLToPath(new URL('../../bin/patuh.js', import.meta.url));
const READ =
  "const{readdirSync,readFileSync}=require('fs');let n=0;for(const f of readdirSync(process.argv[1],{recursive:true}))if(f.endsWith('.yaml'))n+=readFileSync(process.argv[1]+'/'+f).length";

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    peers: { type: 'boolean', default: true },
    audit: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
  allowNegative: true,
});
const rounds = Number(values.rounds);
const sizes = positionals.length > 0 ? positionals : ['mulai', '50', '1000', 'tahap'];

for (const size of sizes) {
  if (size === 'tahap') await measureStages(rounds, readAll);
  else if (size === 'mulai') await compare('One small file', corpus(1, 10));
  else await compare(`${size} files`, corpus(Number(size)));
}

function readAll(folder) {
  return { name: 'read every file', command: [process.execPath, '-e', READ, folder] };
}

async function compare(title, { folder, bytes, services }) {
  const node = process.execPath;
  const commands = [
    { name: 'node -e 0', command: [node, '-e', '0'] },
    readAll(folder),
    { name: 'patuh audit --quiet', command: [node, PATUH, 'audit', folder, '--quiet', ...values.audit] },
    ...(values.peers ? peerCommands(folder) : []),
  ];
  print(
    `${title}: ${services} services, ${(bytes / 1e6).toFixed(2)} MB`,
    await interleaved(commands, rounds),
    { services, bytes },
  );
}
