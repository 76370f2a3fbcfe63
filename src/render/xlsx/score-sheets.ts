/** Sheets of scores: units in provisional order, and every number with its weight and how that is known. */
import type { InstrumentSummary, Score, UnitReport, UnitScore } from '../../model/report.ts';
import { partsOf } from '../html/bar.ts';
import { type View, zoneName } from '../view.ts';
import type { Cell } from './cell.ts';
import { columnsOf } from './matter-sheets.ts';
import type { Sheet } from './workbook.ts';

/** One row for each unit: rank in its government, the three numbers on each instrument, and its zone. */
export function unitsSheet(view: View): Sheet {
  const { pen, report } = view;
  const { workbook: t } = pen.t;
  const columns = [
    [t.government, 26],
    [t.rank, 11],
    [t.unit, 40],
    [t.matterCount, 8],
    [pen.t.words.severity.kritis, 10],
    ...report.instruments.flatMap(({ short, bands }) => {
      const head = (figure: string) => [t.head(figure, pen.say(short)), 16] as const;
      return [
        head(t.gained),
        head(t.lost),
        head(t.open),
        ...(bands.length === 0 ? [] : [head(t.zone), head(t.category), head(t.nextZone)]),
      ];
    }),
  ] as const;
  const ranks = ranksOf(view);
  const rows = [...ranks.keys()].map((unit): Cell[] => {
    const unmet = unit.results.filter(({ outcome }) => outcome === 'unmet');
    const rank = ranks.get(unit) ?? null;
    return [
      unit.government,
      rank === null ? null : { whole: rank },
      unit.name,
      { whole: unmet.length },
      { whole: unmet.filter(({ severity }) => severity === 'kritis').length },
      ...report.instruments.flatMap((instrument) => figures(view, unit, instrument)),
    ];
  });
  return { name: t.sheets.units, table: true, keys: 3, columns: columnsOf(columns), rows };
}

function figures({ pen }: View, { scores }: UnitReport, { id, bands }: InstrumentSummary): Cell[] {
  const score = scores.find(({ instrument }) => instrument === id)?.score;
  const numbers = [score?.gained, score?.lost, score?.open].map(
    (text): Cell => (text === undefined ? null : { decimal: text }),
  );
  if (bands.length === 0) return numbers;
  const next = score?.next?.needs;
  return [
    ...numbers,
    score?.zone ? zoneName(pen, score.zone) : null,
    score?.category ?? null,
    next === undefined ? null : { decimal: next },
  ];
}

/** Units in provisional order with their rank, the same points sharing one; units no government lists come last without. */
function ranksOf({ report, units }: View): Map<UnitReport, number | null> {
  const ranks = new Map<UnitReport, number | null>();
  for (const government of report.governments) {
    let [rank, last] = [0, ''];
    for (const [index, key] of government.units.entries()) {
      const unit = units.get(key);
      if (unit === undefined) continue;
      const gained = unit.scores[0]?.score.gained ?? '';
      if (gained !== last || index === 0) rank = index + 1;
      last = gained;
      ranks.set(unit, rank);
    }
  }
  for (const unit of report.units) if (!ranks.has(unit)) ranks.set(unit, null);
  return ranks;
}

/** One row for each instrument, dimension and indicator of each unit, and for each government that has a score. */
export function scoresSheet(view: View): Sheet {
  const { pen, report } = view;
  const { workbook: t } = pen.t;
  const columns = [
    [t.government, 26],
    [t.unit, 36],
    [t.measure, 32],
    [t.level, 13],
    [t.name, 48],
    [t.weight, 22],
    [t.gained, 13],
    [t.lost, 13],
    [t.open, 13],
    [t.of, 10],
    [t.zone, 12],
    [t.category, 11],
  ] as const;
  const ofGovernments = report.governments.flatMap(({ name, scores }) =>
    scores.flatMap(({ instrument, score, status }) =>
      score === null ? [] : [[name, null, ...wholeRow(view, instrument, score, pen.t.words.weight[status])]],
    ),
  );
  const ofUnits = report.units.flatMap((unit) =>
    unit.scores.flatMap((score) => scoreRows(view, score).map((row) => [unit.government, unit.name, ...row])),
  );
  return {
    name: t.sheets.scores,
    table: true,
    columns: columnsOf(columns),
    rows: [...ofGovernments, ...ofUnits],
  };
}

function wholeRow(view: View, instrument: string, score: Score, weight: string | null): Cell[] {
  const { pen } = view;
  const found = view.instrument(instrument);
  const name = found === undefined ? instrument : pen.say(found.short);
  return [
    name,
    pen.t.workbook.levels.whole,
    name,
    weight,
    { decimal: score.gained },
    { decimal: score.lost },
    { decimal: score.open },
    { whole: 100 },
    score.zone === null ? null : zoneName(pen, score.zone),
    score.category,
  ];
}

function scoreRows(view: View, { instrument, score, dimensions }: UnitScore): Cell[][] {
  const { pen } = view;
  const { workbook: t, words } = pen.t;
  const found = view.instrument(instrument);
  if (found === undefined) return [wholeRow(view, instrument, score, null)];
  const row = (
    level: string,
    id: string,
    known: { name: { id: string; en: string }; status: keyof typeof words.weight } | undefined,
    points: Parameters<typeof partsOf>[0],
  ): Cell[] => {
    const parts = partsOf(points, found.decimals);
    return [
      pen.say(found.short),
      level,
      known === undefined ? id : pen.say(known.name),
      known === undefined ? null : words.weight[known.status],
      ...[parts.gained, parts.lost, parts.open, parts.whole].map((decimal) => ({ decimal })),
      null,
      null,
    ];
  };
  return [
    wholeRow(view, instrument, score, null),
    ...dimensions.flatMap((dimension) => [
      row(
        t.levels.dimension,
        dimension.id,
        found.dimensions.find(({ id }) => id === dimension.id),
        dimension,
      ),
      ...dimension.indicators.map((indicator) =>
        row(
          t.levels.indicator,
          indicator.id,
          found.indicators.find(({ id }) => id === indicator.id),
          indicator,
        ),
      ),
    ]),
  ];
}
