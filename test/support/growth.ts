/** Hostile text of any length, and how much faster than it the work on it grows. */

/** A text of some length that holds every piece equally long, one after the other. `#` in a piece counts up. */
export function hostileText(pieces: readonly string[], length: number, between = ''): string {
  const share = Math.ceil(length / pieces.length);
  return pieces
    .map((piece) => {
      let text = '';
      for (let count = 1; text.length < share; count += 1) text += piece.replaceAll('#', String(count));
      return text;
    })
    .join(between);
}

/** Below so many microseconds the measure says more about the clock than about the work. */
const FLOOR = 20_000;
const TRIES = 4;

/**
 * Least growth seen from the short work to the long one. The first below the limit settles it: noise only adds time.
 * @param floor what the short work counts for at least
 */
export async function leastGrowth(
  short: () => unknown,
  long: () => unknown,
  limit: number,
  floor = FLOOR,
): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least >= limit; tries += 1) {
    const small = await cpuTime(short);
    least = Math.min(least, (await cpuTime(long)) / Math.max(small, floor));
  }
  return least;
}

/** Time of this process, which other processes of the machine do not lengthen. */
async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
