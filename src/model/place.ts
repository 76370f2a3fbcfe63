/** Where something stands in a document. */
import type { Span } from './diagnostic.ts';

/** A place in a document: file, JSON Pointer, and span of the quoted words (or of the key when something is missing). */
export interface Place {
  readonly file: string;
  readonly path: string;
  readonly span: Span;
  /** false when the span is the whole scalar because the words could not be placed exactly. */
  readonly exact: boolean;
}
