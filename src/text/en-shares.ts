/** English sentences about runs with many files. */
import type { idShares } from './id-shares.ts';

export const enShares: typeof idShares = {
  usage: {
    'concurrency-invalid': ({ value }) => ({
      message: `The value "${value}" of --concurrency is neither "auto" nor a number from 1 to 64.`,
      hint: 'Write for example --concurrency 2, or let patuh choose: --concurrency auto.',
    }),
    'shard-invalid': ({ value }) => ({
      message: `The value "${value}" of --shard cannot be read.`,
      hint: 'Write the number of the share and how many there are, for example --shard 1/4 for the first of four.',
    }),
    'shard-output': () => ({
      message: 'One share cannot be printed as a report: the other shares are not judged yet.',
      hint: 'Write the share to one file, for example --shard 1/4 -o share-1.jsonl, then join them with patuh merge.',
    }),
    'shard-stdin': () => ({
      message: 'Standard input ("-") cannot be divided into shares.',
      hint: 'Save it as a file, then name that file.',
    }),
    'shard-unreadable': ({ path, reason }) => ({
      message: `"${path}" is no whole share of patuh audit --shard (${reason}).`,
      hint: 'Make this share again with this version of patuh, then try again.',
    }),
    'shards-differ': ({ path, other }) => ({
      message: `"${path}" and "${other}" are from different checks: version, options, date or list of files are not the same.`,
      hint: 'Make all shares with the same command on the same state of the files.',
    }),
    'shards-incomplete': ({ missing, of }) => ({
      message: `Not all shares are there: of ${of} shares, number ${missing} is missing.`,
      hint: 'Name every share once, for example patuh merge share-*.jsonl.',
    }),
    'shard-stale': ({ path }) => ({
      message: `"${path}" is not the same as when the shares were made.`,
      hint: 'Join them in the same folder without changing files in between, or make all shares again.',
    }),
  },
  written: (path, share, of, files) =>
    `Share ${share} of ${of} (${files} files) written to ${path}. This is no verdict yet: join all shares with patuh merge.`,
  cacheUnusable: (path, reason) =>
    `Kept results are not used: the folder ${path} cannot be used (${reason}). All files are judged from the start.`,
  help: {
    concurrency: 'files judged at once: auto, or 1 to 64 (default: auto)',
    cache: 'keep the result of each file, so that files that did not change are not judged again',
    shard: 'judge only the i-th of n shares, to be joined with patuh merge',
    merge: 'join the shares of patuh audit --shard into one report and one verdict',
    shares: 'all shares of one check',
  },
};
