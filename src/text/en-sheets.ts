/** English sentences about files beside OPD documents: assessment sheets and their like. */
import { formatCount } from './format.ts';
import type { idSheets } from './id-sheets.ts';

const n = (count: number) => formatCount(count, 'en');
const plural = (kind: string) => (kind.startsWith('file ') ? kind.replace('file', 'files') : `${kind}s`);

export const enSheets: typeof idSheets = {
  kinds: {
    opd: 'OPD document',
    answers: 'file of survey answers',
    assessment: 'assessment sheet',
    survey: 'satisfaction survey',
    followup: 'follow-up file',
    exemptions: 'exemption file',
  },
  used: (count, kind) => `${n(count)} ${count === 1 ? kind : plural(kind)} read`,
};
