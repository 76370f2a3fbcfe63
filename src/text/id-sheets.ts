/** Indonesian sentences about files beside OPD documents: assessment sheets and their like. */
import { formatCount } from './format.ts';

const n = (count: number) => formatCount(count, 'id');

export const idSheets = {
  kinds: {
    opd: 'berkas OPD',
    answers: 'berkas jawaban survei',
    assessment: 'lembar penilaian',
    survey: 'survei kepuasan',
    followup: 'berkas tindak lanjut',
    exemptions: 'berkas pengecualian',
  },
  used: (count: number, kind: string) => `${n(count)} ${kind} dibaca`,
};
