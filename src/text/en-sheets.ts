/** English sentences about files beside OPD documents: assessment sheets and their like. */
import { formatCount } from './format.ts';
import type { idSheets } from './id-sheets.ts';

const n = (count: number) => formatCount(count, 'en');

export const enSheets: typeof idSheets = {
  kinds: { opd: 'OPD document', assessment: 'assessment sheet' },
  used: (count, kind) => `${n(count)} ${kind}${count === 1 ? '' : 's'} read`,
};
