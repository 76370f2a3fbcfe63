/** The line of a file a span begins on, cut around the span; "…" stands where it was cut. */
export interface Excerpt {
  /** Without the indentation of the line. */
  readonly before: string;
  /** The part of the span that stands on the line. */
  readonly words: string;
  readonly after: string;
}
