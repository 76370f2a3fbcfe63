/** Indonesian sentences about files beside OPD documents: assessment sheets and their like. */
import { formatCount } from './format.ts';

const n = (count: number) => formatCount(count, 'id');

export const idSheets = {
  kinds: { opd: 'berkas OPD', assessment: 'lembar penilaian' },
  used: (count: number, kind: string) => `${n(count)} ${kind} dibaca`,
};
