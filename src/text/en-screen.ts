/** English sentences of long pages and long runs at a terminal. */
import { formatCount } from './format.ts';
import type { idScreen } from './id-screen.ts';

const n = (count: number) => formatCount(count, 'en');
const s = (count: number, one: string, many = `${one}s`) => `${n(count)} ${count === 1 ? one : many}`;

const rateText = (rate: number) => (rate < 10 ? rate.toFixed(1) : n(Math.round(rate)));

function timeText(seconds: number): string {
  if (seconds < 59.5) return s(Math.max(1, Math.round(seconds)), 'second');
  const minutes = Math.round(seconds / 60);
  return minutes < 60
    ? s(minutes, 'minute')
    : `${s(Math.floor(minutes / 60), 'hour')} ${s(minutes % 60, 'minute')}`;
}

export const enScreen: typeof idScreen = {
  frameUntil: (line) => `(to line ${line})`,
  groups: (matters, criteria) =>
    `BY CRITERION: ${s(matters, 'matter')} not met, ${s(criteria, 'criterion', 'criteria')}`,
  places: (count) => `+ ${s(count, 'more place')}`,
  groupsMore: (criteria, matters) =>
    `+ ${s(criteria, 'more criterion', 'more criteria')} (${s(matters, 'matter')})`,
  seeAll:
    'Every matter by itself: -f plain (one line each, for grep), -o report.html (with search), or -o result.xlsx.',
  unitsHidden: (count) =>
    `${s(count, 'unit is', 'units are')} not shown one by one on the screen. One unit: patuh audit <its file>; all of them: -o report.html.`,
  governmentsMore: (count) => `+ ${s(count, 'more government')}: -o report.html`,
  progress: (done, total, rate, left) =>
    `${n(done)}/${n(total)} files, ${rateText(rate)} files/second, ${timeText(left)} left`,
  assembling: 'putting the report together',
};
