/** What-if on the table: scores as they are and as they would be; and the way to green. */
import type { GovernmentScore, Score } from '../model/report.ts';
import { ink, type Pen } from './pen.ts';
import type { View } from './view.ts';

/** Units named as a way to green. */
const NAMED = 3;

/** The changes and what they do; nothing when nobody asked. */
export function whatIfLines(view: View): string[] {
  const texts = whatIfTexts(view);
  if (texts.length === 0) return [];
  const [title = '', ...rest] = texts;
  return [
    '',
    ...view.pen.flow([ink(title, 'bold')]),
    ...rest.flatMap((text) => view.pen.flow(text, { hang: 2 })),
  ];
}

/** Title, changes, units, governments: a sentence each. */
export function whatIfTexts(view: View): string[] {
  const { pen, report } = view;
  const { whatIf: t } = pen.t.scoring;
  const { whatIf } = report;
  if (whatIf === null) return [];
  const unit = (key: string) => pen.short(view.units.get(key)?.name ?? key, 60);
  const changes = [
    ...new Set(whatIf.changes.map((one) => `${unit(one.unit)}: ${one.what} = ${pen.num(one.value)}`)),
  ];
  const rows = [
    ...whatIf.units.map((one) => ({ ...one, name: unit(one.unit) })),
    ...whatIf.governments.map((one) => ({ ...one, name: pen.short(one.name, 60) })),
  ];
  return [
    t.title,
    `${t.changes} ${changes.join('; ')}.`,
    ...rows.map(({ name, instrument, before, after }) => {
      const short = view.instrument(instrument)?.short;
      const was = scoreText(pen, before);
      const now = scoreText(pen, after);
      const measure = short === undefined ? instrument : pen.say(short);
      if (before === null && after === null) return t.stillNone(name, measure);
      return was === now ? t.same(name, measure, was) : t.row(name, measure, was, now);
    }),
  ];
}

/** "78,38 (B)", "52,10-80,00", or that it cannot be computed. */
export function scoreText(pen: Pen, score: Score | null): string {
  if (score === null) return pen.t.scoring.whatIf.none;
  const { low, high, category } = score;
  const range =
    low.rounded === high.rounded ? pen.num(low.rounded) : `${pen.num(low.rounded)}-${pen.num(high.rounded)}`;
  return category === null ? range : `${range} (${category})`;
}

/** Which single unit, raised to what, brings the government to green; nothing where the instrument knows no green. */
export function greenText(view: View, { green, presentOnly, present }: GovernmentScore): string {
  const { pen } = view;
  const { green: t } = pen.t.scoring;
  const exact = presentOnly !== null && presentOnly.low.rounded === presentOnly.high.rounded;
  const only = !exact ? '' : ` ${t.presentOnly(present, scoreText(pen, presentOnly))}`;
  if (green.answer === 'no_zones' || green.answer === 'no_score') return only.trim();
  if (green.answer !== 'single') return `${t[green.answer]}${only}`;
  const ways = green.units
    .slice(0, NAMED)
    .map(({ unit, from, to }) =>
      t.way(pen.short(view.units.get(unit)?.name ?? unit, 60), pen.num(from), pen.num(to)),
    );
  const more = green.units.length > NAMED ? `, ${pen.t.report.andMore(green.units.length - NAMED)}` : '';
  return `${t.single(ways.join('; '))}${more}.${only}`;
}
