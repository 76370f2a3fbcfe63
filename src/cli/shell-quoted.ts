/** A word as bash and zsh read it back: exactly itself, nothing expanded, run, or split. */
export function shellQuoted(word: string): string {
  return /^[\w.,:@+/-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
