import { describe, expect, it } from 'vitest';
import { standards, validators } from '#standards';
import { createAudit } from '../../src/audit/create-audit.ts';
import type { Report } from '../../src/model/report.ts';
import type { Validators } from '../../src/model/validator.ts';
import { DATE, MODEL, NO_GATES } from '../support/audit.ts';

function audit(compiled: Validators): Report {
  const run = createAudit(
    standards,
    compiled,
    { date: DATE, instruments: ['uu-25-2009'] },
    { reread: () => MODEL },
  );
  run.add({ path: 'a.yaml', text: MODEL });
  return run.finish(NO_GATES, '0.0.0');
}

describe('a criterion that throws', () => {
  const broken = audit({
    ...validators,
    'JW-05/check': () => {
      throw new Error('rusak');
    },
  });
  const whole = audit(validators);

  it('ends the run with 3 and says which one it was', () => {
    expect(broken.exit).toBe(3);
    expect(broken.faults).toMatchObject([
      { code: 'criterion-crashed', args: { criterion: 'JW-05', detail: 'rusak' } },
      { code: 'criterion-crashed', args: { criterion: 'JW-05' } },
    ]);
  });

  it('is not assessed, and every other result is as it was', () => {
    const others = (report: Report) =>
      report.units[0]?.results.filter((result) => result.criterion !== 'JW-05');
    expect(others(broken)).toEqual(others(whole));
    const own = broken.units[0]?.results.filter((result) => result.criterion === 'JW-05') ?? [];
    expect(own.map((result) => [result.outcome, result.reason?.code])).toEqual([
      ['not_assessed', 'crashed'],
      ['not_assessed', 'crashed'],
    ]);
  });
});
