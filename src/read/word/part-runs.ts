/** Texts that follow each other, read together: a list spread over items is seen as one. */
import { isText, type ObjectPart, type Part, type TextPart } from './part.ts';

/** Reads runs of text parts with one function and objects with another, in order. */
export function readRuns<T>(
  parts: readonly Part[],
  texts: (run: readonly TextPart[]) => readonly T[],
  object: (part: ObjectPart) => readonly T[],
): readonly T[] {
  const found: (readonly T[])[] = [];
  let run: TextPart[] = [];
  for (const part of parts) {
    if (isText(part)) {
      run.push(part);
      continue;
    }
    if (run.length > 0) found.push(texts(run));
    run = [];
    found.push(object(part));
  }
  if (run.length > 0) found.push(texts(run));
  return found.flat();
}
