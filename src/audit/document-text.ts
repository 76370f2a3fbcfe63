/** Reading plain values out of a document whatever their shape: a wrong type is a fault elsewhere, here it is "not said". */

/** Text of a scalar; null when it is no text, or blank. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  return value.trim() === '' ? null : value;
}

/** The object, or an empty one. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** Whether a value holds no content: null, blank text, an empty list or object, or a list of such. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value === 'object') return Object.values(value).every(isEmpty);
  return false;
}

/** All text of a value, joined by line breaks. */
export function allText(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  if (Array.isArray(value)) return value.map(allText).filter(Boolean).join('\n');
  if (typeof value === 'object') return Object.values(value).map(allText).filter(Boolean).join('\n');
  return String(value);
}
