/** What the steps of a `cumulative` scale ask of a unit's facts: known yes, known no, not known. */
import type { Fakta, Status, Tiga } from '../model/facts.ts';
import type { Condition } from '../model/instrument.ts';
import type { Ratio } from '../model/ratio.ts';
import { ratio } from '../model/ratio.ts';
import type { Interval } from './interval.ts';

/** Lowest and highest number of steps, from the first, that can hold, as shares of all steps. */
export function cumulativeInterval(steps: readonly Condition[], fakta: Fakta): Interval {
  const truths = steps.map((step) => holds(step, fakta));
  const leading = (stops: (truth: Tiga) => boolean): Ratio => {
    const end = truths.findIndex(stops);
    return ratio(end === -1 ? steps.length : end, steps.length);
  };
  return { low: leading((truth) => truth !== 'ya'), high: leading((truth) => truth === 'tidak') };
}

function holds(condition: Condition, fakta: Fakta): Tiga {
  const { layanan, partisipasi, maklumat } = fakta;
  switch (condition) {
    case 'standard_exists':
      return layanan.length > 0 ? 'ya' : 'tak_diketahui';
    case 'all_components':
      return every(
        layanan.flatMap((one) => Object.values(one.komponen).map(({ status }) => present(status))),
      );
    case 'decree':
      return every(
        layanan.map(({ penetapan: { status, nomor } }) =>
          nomor?.kosong === true ? 'tidak' : present(status),
        ),
      );
    case 'participation':
      return partisipasi.status === 'ada' ? truth(partisipasi.ada_masyarakat) : present(partisipasi.status);
    case 'pledge_exists':
      return present(maklumat.status);
    case 'pledge_content':
      return every([maklumat.sanggup, maklumat.perbaikan, maklumat.sanksi].map(truth));
    case 'pledge_printed':
      return maklumat.non_elektronik;
    case 'pledge_electronic':
      return maklumat.elektronik;
    case 'hours':
      return fakta.konteks.jam_layanan;
    case 'beyond_document':
      return 'tak_diketahui';
  }
}

function present(status: Status): Tiga {
  if (status === 'ada') return 'ya';
  return status === 'kosong' || status === 'tidak_ada' ? 'tidak' : 'tak_diketahui';
}

function truth(value: boolean | null): Tiga {
  return value === null ? 'tak_diketahui' : value ? 'ya' : 'tidak';
}

/** One known no decides; nothing to look at is not known. */
function every(parts: readonly Tiga[]): Tiga {
  if (parts.includes('tidak')) return 'tidak';
  return parts.length === 0 || parts.includes('tak_diketahui') ? 'tak_diketahui' : 'ya';
}
