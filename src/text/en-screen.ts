/** English sentences of long pages and long runs at a terminal. */
import { formatCount } from './format.ts';
import type { idScreen } from './id-screen.ts';

const n = (count: number) => formatCount(count, 'en');
const s = (count: number, one: string, many = `${one}s`) => `${n(count)} ${count === 1 ? one : many}`;

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
};
