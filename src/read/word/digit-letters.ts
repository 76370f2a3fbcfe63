/** Letters that stand for digits in scanned and retyped text: "l0 menit", "2O1I", "Rp l5.OOO,-", "I (satu) hari". */

/** Digits among letters that look like digits, with the groups behind a point or comma. */
const RUN =
  /(?<![\p{L}\p{N}])[\dOoIl]+(?:[.,][\dOoIl]{2,3}(?![\dOoIl]))*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])O(?=[.,]\d)/gu;
/** A number word in a bracket, or "x 24", shows that even letters alone are a number. */
const SAID =
  /^\s{0,2}x\s{0,2}24(?!\d)|^\s{0,2}\(\s{0,2}(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?:puluh|belas|ratus))/iu;
const MONEY_BEFORE = /(?:rp|idr)[\s.:=]{0,4}$/iu;
/** "Pasal 28I", "Pasal 14l" are articles. */
const ARTICLE_BEFORE = /(?:pasal|ps)[\s.]{0,3}$/iu;
/** "20l" are litres; "201l" is a year. */
const LITRES = /^\d+l$/u;
const YEAR = /^(?:19|2[0O])/u;

/** Whether a run holds letters and is a number all the same. */
function isNumber(run: string, before: string, after: string): boolean {
  if (!/[OoIl]/u.test(run) || ARTICLE_BEFORE.test(before)) return false;
  const head = run.split(/[.,]/u)[0] ?? '';
  if (/\d/u.test(head)) return !LITRES.test(run) || (run.length === 4 && YEAR.test(run));
  return (
    SAID.test(after) ||
    /^[.,]\d/u.test(after) ||
    (MONEY_BEFORE.test(before) && (/\d/u.test(run) || /^(?:O|[OIl]+[.,])/u.test(run)))
  );
}

/** The text with such letters written as the digits they stand for; every character keeps its place. */
export function repairDigits(text: string): string {
  return text.replace(RUN, (run: string, at: number) =>
    isNumber(run, text.slice(Math.max(0, at - 8), at), text.slice(at + run.length, at + run.length + 20))
      ? run.replace(/[Oo]/gu, '0').replace(/[Il]/gu, '1')
      : run,
  );
}

/** The other way round: "Te1p", "N0mor" with the letters that 1 and 0 stand for inside a word. */
export function repairWords(text: string): string {
  return text.replace(/(?<=\p{L})[01](?=\p{L})/gu, (digit) => (digit === '0' ? 'o' : 'l'));
}
