import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { COMPONENTS } from '../../src/model/component.ts';
import type { Report } from '../../src/model/report.ts';
import { auditTexts, MODEL } from '../support/audit.ts';

type Document = Record<string, unknown> & { layanan: Record<string, unknown>[] };

/** The model document, changed. */
function changed(change: (document: Document) => void): Report {
  const document = parse(MODEL) as Document;
  change(document);
  return auditTexts({ 'uji.yaml': stringify(document) }, { gates: { failOn: 'mayor', failUnder: null } });
}

function score(report: Report, instrument = 'uu-25-2009') {
  const found = report.units[0]?.scores.find((one) => one.instrument === instrument)?.score;
  if (found === undefined) throw new Error(`no score ${instrument}`);
  return found;
}

const MODEL_REPORT = changed(() => undefined);

describe('the model document', () => {
  it('meets every criterion or does not come under it', () => {
    const open = MODEL_REPORT.units
      .flatMap((unit) => unit.results)
      .filter((result) => result.outcome === 'unmet' || result.outcome === 'not_assessed');
    expect(
      open.map(
        (result) =>
          `${result.criterion} ${result.service} ${result.outcome} ${JSON.stringify(result.reason)} ${result.failures.map((failure) => failure.message.id).join(' | ')}`,
      ),
    ).toEqual([]);
    expect(score(MODEL_REPORT)).toMatchObject({ gained: '100.00', lost: '0.00', open: '0.00' });
    expect(MODEL_REPORT.exit).toBe(0);
  });
});

const EMPTY: readonly (readonly [string, unknown])[] = [
  ['removed', undefined],
  ['an empty text', ''],
  ['a dash', '-'],
  ['null', null],
  ['an empty list', []],
  ['an empty object', {}],
];

describe.each(COMPONENTS.map((component) => component.key))('%s', (key) => {
  it.each(EMPTY)('%s: is missing, costs points, and fails the gate', (_, value) => {
    const report = changed((document) => {
      for (const service of document.layanan) {
        if (value === undefined) delete service[key];
        else service[key] = value;
      }
    });
    const named = report.units
      .flatMap((unit) => unit.results)
      .filter((result) => result.criterion === 'X-01' && result.outcome === 'unmet');
    expect(named.map((result) => result.component)).toEqual([key, key]);
    expect(Number(score(report).lost)).toBeGreaterThanOrEqual(5);
    expect(report.exit).toBe(1);
  });
});

describe('unknown is not zero and not full', () => {
  it('an empty list of services cannot be audited', () => {
    const report = changed((document) => {
      document.layanan = [];
    });
    expect(report.exit).toBe(2);
    expect(report.faults.map((fault) => fault.code)).toEqual(['services-empty']);
  });

  it('taking the pledge away opens points and never raises the low end', () => {
    const without = changed((document) => {
      delete document.maklumat;
    });
    const [before, after] = [score(MODEL_REPORT, 'ombudsman-2024'), score(without, 'ombudsman-2024')];
    expect(Number(after.open)).toBeGreaterThan(Number(before.open));
    expect(Number(after.gained)).toBeLessThanOrEqual(Number(before.gained));
    expect(after.lost).toBe(before.lost);
  });

  it('saying that there is no pledge loses points instead', () => {
    const none = changed((document) => {
      document.maklumat = { tidak_ada: true };
    });
    expect(Number(score(none, 'ombudsman-2024').lost)).toBeGreaterThan(
      Number(score(MODEL_REPORT, 'ombudsman-2024').lost),
    );
  });

  it.each(['maklumat', 'penetapan', 'partisipasi'])(
    '"%s:" with nothing behind it is absent, no fault',
    (block) => {
      const [empty, none] = [null, { tidak_ada: true }].map((value) =>
        changed((document) => {
          (document as Record<string, unknown>)[block] = value;
        }),
      );
      expect(empty?.faults).toEqual([]);
      expect(empty?.units[0]?.results.map(({ outcome }) => outcome)).toEqual(
        none?.units[0]?.results.map(({ outcome }) => outcome),
      );
    },
  );

  it('a misspelt component is a fault, not assessed, never missing', () => {
    const report = changed((document) => {
      for (const service of document.layanan) {
        service.jangka_wktu = service.jangka_waktu;
        delete service.jangka_waktu;
      }
    });
    expect(report.exit).toBe(2);
    expect(report.faults[0]).toMatchObject({
      code: 'key-unknown',
      args: { key: 'jangka_wktu', suggestion: 'jangka_waktu' },
    });
    const about = report.units
      .flatMap((unit) => unit.results)
      .filter((result) => result.component === 'jangka_waktu');
    expect(new Set(about.map((result) => result.outcome))).toEqual(new Set(['not_assessed']));
    expect(score(report)).toMatchObject({ lost: '0.00', open: '10.00' });
  });

  it('any other unknown key is a fault without effect on the judgement', () => {
    const report = changed((document) => {
      document.catatan_kami = 'x';
    });
    expect(report.faults[0]).toMatchObject({ code: 'key-unknown', args: { key: 'catatan_kami' } });
    expect(score(report).gained).toBe('100.00');
  });

  it('a public page proves nothing about the eight management components', () => {
    const report = changed((document) => {
      document.sumber = { jenis: 'halaman_publik' };
      for (const service of document.layanan)
        for (const component of COMPONENTS)
          if (component.bagian === 'pengelolaan') delete service[component.key];
    });
    expect(score(report)).toMatchObject({ gained: '60.00', lost: '0.00', open: '40.00' });
  });

  it('a cut copy proves nothing about what it lost', () => {
    const report = changed((document) => {
      for (const service of document.layanan) {
        service.terpotong_setelah = 'prosedur';
        for (const component of COMPONENTS.slice(3)) delete service[component.key];
      }
    });
    expect(score(report).lost).toBe('0.00');
    expect(Number(score(report).open)).toBeGreaterThan(60);
  });
});
