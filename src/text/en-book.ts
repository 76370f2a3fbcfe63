/** English sentences of the criteria book. */
import { formatCount } from './format.ts';
import type { idBook } from './id-book.ts';

const n = (count: number) => formatCount(count, 'en');

export const enBook: typeof idBook = {
  title: 'The criteria of patuh',
  generated:
    'Written by `patuh criteria --format markdown --lang en` from `standards/criteria/`; not to be edited by hand.',
  about: (count) => [
    `This book holds the ${n(count)} things patuh checks in a public-service standard: the law, examples of text that meets it and text that does not, how to mend it, and what it weighs.`,
    'To train an office: take one component, read its law together, compare the two kinds of examples, then mend your own text. One component is enough for one meeting.',
    "All points here are patuh's estimates from published text. They are NOT scores of the Ombudsman RI.",
  ],
  howToRead: 'How to read it',
  urgency: 'How urgent',
  urgencyColumns: ['severity', 'meaning', 'points of the component'],
  urgencyMeans: {
    kritis: 'A right of the public is directly affected, or the component is missing. Mend it first.',
    mayor: 'Asked for by law and plainly lacking. Mend it after what is URGENT.',
    minor: 'To be set right with the next change of the text.',
    info: 'Good to know.',
  },
  urgencyCosts: { all: 'a single one: all points are lost', none: 'costs no points' },
  urgencyTimes: (times) => `counts ${n(times)} ${times === 1 ? 'time' : 'times'}`,
  strength: 'Where it comes from',
  certainty: 'How certain the law is',
  outcome: 'Outcomes',
  outcomeMeans: {
    met: 'the text holds what is asked for.',
    unmet: 'the text lacks it, or holds something that contradicts it.',
    not_applicable: 'it has nothing to do with the service; no points are lost.',
    not_assessed: 'the text is not enough to decide. Taken for neither wrong nor right.',
  },
  examples: 'Examples',
  aboutExamples:
    'Examples stand as in a document; lists are joined by semicolons. "a document with ..." is patuh\'s example document with that part replaced. The mark … in a sentence is filled from the text that is checked.',
  contents: 'Contents',
  chapter: { every: 'Every component', unit: 'Duties of the provider' },
  chapterAbout: {
    every: 'Holds for every component of the standard.',
    unit: 'Not the content of a component: setting the standard, participation, pledge, publication and review.',
  },
  letter: (letter) => `UU 25/2009 Article 21 letter ${letter}`,
  columns: ['id', 'severity', 'what is checked'],
  labels: {
    law: 'The law',
    fails: 'Not met when',
    unmet: 'Not met, for example',
    met: 'Met, for example',
    others: 'Other examples',
    needs: 'To assess it, one needs',
    mend: 'How to mend it',
    counted: 'Weight',
  },
  noLaw: 'Good practice; no rule demands it.',
  onDate: (date) => `audited on ${date}`,
  duplicates: 'Not judged by themselves, because another criterion already speaks of them:',
  duplicateOf: 'see',
};
