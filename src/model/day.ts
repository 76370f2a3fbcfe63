/** Days of the calendar, as text. */

/** Whether a text is a day of the calendar, year first: "2026-02-28", never "2026-02-30". */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
