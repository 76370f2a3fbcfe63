/** Everything patuh reads from a document: see basic-facts.ts for the rules that hold everywhere. */
export type * from './basic-facts.ts';
export type * from './citation-facts.ts';
export type * from './component-facts.ts';
export type * from './unit-facts.ts';
