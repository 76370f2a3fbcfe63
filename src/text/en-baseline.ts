/** English sentences about baselines. */
import { formatCount } from './format.ts';
import type { idBaseline } from './id-baseline.ts';

const n = (count: number) => formatCount(count, 'en');

export const enBaseline: typeof idBaseline = {
  title: 'BASELINE',
  summary: (fresh, known, fixed) => `${n(fresh)} new, ${n(known)} known, ${n(fixed)} fixed`,
  against: (file, tool) => `Compared with ${file} (written by patuh ${tool}).`,
  otherTool: (tool, now) =>
    `The baseline was written by patuh ${tool}, this run is patuh ${now}: they may read texts differently.`,
  meaning: 'What is known is still lacking and gains no points; only what is new fails the gate.',
  fresh: 'New',
  gone: 'Gone',
  state: {
    fixed: 'fixed',
    not_assessed: 'not assessed, hence not known to be fixed',
    service: 'its service is no longer in the files of this office',
    unit: 'its office is not in the files read',
  },
  times: (count) => (count === 1 ? '' : ` (${n(count)} times)`),
  more: (count) => `+ ${n(count)} more (complete in patuh audit --baseline -f json).`,
  knownMark: 'Known (baseline).',
  freshMark: 'NEW',
  standing: { fresh: 'new', known: 'known' },
  gate: (count) => `${n(count)} known`,
  written: (count, path) => `${n(count)} known matters written to ${path}`,
  pruned: (count, kept, path) => `${n(count)} that are gone removed from ${path}; ${n(kept)} kept.`,
  prunable: (count) => (count === 0 ? '' : `${n(count)} entries can be removed: patuh baseline prune`),
};
