/**
 * Bounds of what is read. Each stands far above any honest file and far below what would exhaust a laptop; user-written criteria,
 * settings and sheets have the same ones.
 */
export const LIMITS = {
  /** Largest file in bytes. The largest real standard has 60 thousand; a tree of 8 MiB of YAML needs about a gigabyte. */
  fileBytes: 8 * 1024 * 1024,
  /** Longest line in UTF-16 units. The longest real one has some two thousand; no editor shows a longer one well. */
  lineLength: 100_000,
  /** Deepest nesting. The document schema needs eight; a parser's own recursion ends somewhere above a thousand, with the process. */
  depth: 40,
  /** Most keys, values and items in a file: some three thousand services. */
  nodes: 300_000,
  /** Most keys, values and items that references (`*nama`) may repeat. Real files have none; ten lines can ask for ten billion. */
  aliasNodes: 50_000,
  /** Most services in one file. The longest list of permits of one office has some three hundred. */
  services: 1_000,
  /** Most services in one run: more than twice those of all Indonesia. */
  runServices: 2_000_000,
  /** Most files in one run: ten times the agencies of all Indonesia. */
  files: 250_000,
} as const;
