import Table from 'cli-table3';
import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../src/model/criterion.ts';
import type { Report } from '../../src/model/report.ts';
import { type Cell, columnLines } from '../../src/render/column-lines.ts';
import {
  type Format,
  plainStyle,
  type RenderOptions,
  renderCriteriaList,
  renderers,
} from '../../src/render/index.ts';
import { createPen } from '../../src/render/pen.ts';
import { BORDERLESS } from '../../src/render/table-score.ts';
import { leastGrowth } from '../support/growth.ts';
import { kudungga } from './reports.ts';

const OPTIONS: RenderOptions = { lang: 'id', width: 100, style: plainStyle, unicode: true };
const ROWS = 10_000;
/** Linear is 4, a square is 16. */
const LIMIT = 8;
/** A measure below this says more of the clock than of the work. */
const FLOOR = 4000;

/** Growth of the work from a fourth of the rows to all. */
async function growth(most: number, work: (rows: number) => unknown): Promise<number> {
  await work(most / 4);
  return leastGrowth(
    () => work(most / 4),
    () => work(most),
    LIMIT,
    FLOOR,
  );
}

const [unit = expect.fail('a report has a unit')] = kudungga.units;
const unmet = unit.results.filter(({ outcome }) => outcome === 'unmet');

/** A report of one unit with so many unmet criteria. */
function findings(rows: number): Report {
  const results = Array.from({ length: Math.ceil(rows / unmet.length) }, () =>
    unmet.map((one) => ({ ...one })),
  ).flat();
  return {
    ...kudungga,
    units: [{ ...unit, results }],
    totals: { ...kudungga.totals, unmet: rows },
  };
}

/** A report of so many units. */
function crowd(rows: number): Report {
  const units = Array.from({ length: rows }, (_, at) => ({
    ...unit,
    key: `${unit.key}/${at}`,
    name: `${unit.name} ${at}`,
  }));
  const keys = units.map(({ key }) => key);
  return {
    ...kudungga,
    units,
    governments: kudungga.governments.map((government) => ({ ...government, units: keys })),
    totals: { ...kudungga.totals, units: rows, unmet: rows * unmet.length },
  };
}

/** Formats that show each unit with all it has take longer for one than for a row. */
const SCREEN = ['table', 'plain'] as const;
const WHOLE = Object.values(renderers).filter(({ id }) => id !== 'table' && id !== 'plain');

describe('work grows no faster than', { timeout: 120_000 }, () => {
  const expectLinear = async (id: Format, made: (rows: number) => Report, most: number) => {
    const reports = new Map([most / 4, most].map((rows) => [rows, made(rows)]));
    const { render } = renderers[id];
    expect(await growth(most, (rows) => render(reports.get(rows) ?? kudungga, OPTIONS))).toBeLessThan(LIMIT);
  };

  it.each(Object.values(renderers))(`${ROWS} findings: $id`, ({ id }) => expectLinear(id, findings, ROWS));

  it.each(SCREEN)(`${ROWS} units: %s`, (id) => expectLinear(id, crowd, ROWS));

  it.each(WHOLE)(`${ROWS / 10} units: $id`, ({ id }) => expectLinear(id, crowd, ROWS / 10));
});

describe('lists of rows', () => {
  const heading = { id: 'Hari kerja atau hari kalender', en: 'Working days or calendar days' };
  const criterion: Criterion = {
    id: 'JW-05',
    on: 'layanan[].komponen.jangka_waktu',
    check: {},
    severity: 'minor',
    strength: 'D',
    certainty: 'C',
    basis: [{ law: 'UU 25/2009', article: '21 huruf d' }],
    title: heading,
    failure: heading,
    remedy: heading,
    examples: [],
  };
  const ofRows = (rows: number) => Array.from({ length: rows }, () => criterion);

  it(`take time that grows with ${ROWS} rows`, async () => {
    const [small, large] = [ofRows(ROWS / 4), ofRows(ROWS)];
    expect(
      await growth(ROWS, (rows) => renderCriteriaList(rows === ROWS ? large : small, OPTIONS)),
    ).toBeLessThan(LIMIT);
  });

  it('look as cli-table3 would print them', () => {
    const red = (text: string) => `\u001b[31m${text}\u001b[39m`;
    const pen = createPen({ ...OPTIONS, style: { ...plainStyle, red } });
    const rows: Cell[][] = [
      ['ID', 'Bobot', 'Yang diperiksa'],
      ['JW-05', { text: 'kritis', ink: 'red' }, ['Hari kerja atau', 'hari kalender']],
      ['é漢', '', []],
      [['a', '', 'c'], '—', 'b'],
    ];
    const table = new Table({
      chars: BORDERLESS,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
      colWidths: [8, 11, 20],
    });
    const lines = (cell: Cell) =>
      [cell].flat().map((line) => (typeof line === 'string' ? line : red(line.text)));
    table.push(...rows.map((row) => row.map((cell) => lines(cell).join('\n'))));
    const expected = table.toString().split('\n');
    expect(columnLines(pen, rows, [8, 11, 20])).toEqual(expected.map((line) => line.trimEnd()));
  });
});
