/** Remembers what a pure function gave for texts: published standards repeat their lines from service to service. */
import { detached } from './detached.ts';

/** So many texts are remembered, then the older half is forgotten. */
const MOST = 8000;
/** Longer texts are too seldom the same to be worth their room. */
const LONGEST = 2000;

/** `compute` with a memory for short texts. The answer must depend on the text alone and is never changed in place. */
export function rememberText<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  let older = new Map<string, Answer>();
  let newer = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return compute(text);
    const known = newer.get(text);
    if (known !== undefined) return known;
    // Answers hold pieces of their text; those of a piece of a file would keep the whole file.
    const own = detached(text);
    const answer = older.get(text) ?? compute(own);
    if (newer.size >= MOST / 2) {
      older = newer;
      newer = new Map();
    }
    newer.set(own, answer);
    return answer;
  };
}
