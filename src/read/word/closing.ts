/** Where the words of a text end, before closing marks and a conjunction that leads to the next item. */

/**
 * The end of a text without the closing marks behind its words, and without one conjunction between such marks. Walks back from the end:
 * a pattern that looks for marks up to the end tries from each of them, which takes the square or cube of a run of them.
 * @param mark one closing mark or blank
 * @param conjunction at the end, and itself behind a mark
 */
export function endBeforeClosing(text: string, mark: RegExp, conjunction: RegExp): number {
  const end = endBeforeMarks(text, text.length, mark);
  const found = conjunction.exec(text.slice(0, end));
  return found === null ? end : endBeforeMarks(text, found.index, mark);
}

function endBeforeMarks(text: string, to: number, mark: RegExp): number {
  let end = to;
  while (end > 0 && mark.test(text.charAt(end - 1))) end -= 1;
  return end;
}
