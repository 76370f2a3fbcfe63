/** A line of a list as a fact: its words without mark and closing punctuation. */
import type { Butir } from '../../model/facts.ts';
import { endBeforeClosing } from '../word/closing.ts';
import { quote, type TextPart } from '../word/part.ts';
import { isPlaceholder } from '../word/placeholder.ts';

const MARK = /[\s;,.:]/u;
const CONJUNCTION = /(?<=[\s;,.])(?:dan(?:\s*\/\s*atau)?|atau)$/iu;
const OPENING = /^(?:[\s;,.:]*(?:(?:dan(?:\s*\/\s*atau)?|atau|serta)\s+)?)/iu;

/** The words [from, to) of a part as an item; null when they say nothing. */
export function butirAt(part: TextPart, from: number, to: number, untuk: string | null = null): Butir | null {
  const text = part.teks.slice(from, to);
  const start = from + (OPENING.exec(text)?.[0].length ?? 0);
  const end = start + endBeforeClosing(part.teks.slice(start, to), MARK, CONJUNCTION);
  const teks = part.teks.slice(start, end).replace(/\s+/gu, ' ').trim();
  if (teks === '' || /^(?:dan(?: ?\/ ?atau)?|atau)$/iu.test(teks) || isPlaceholder(teks)) return null;
  return { ...quote(part, start, end), teks, untuk };
}
