/** Numbers, dates and lists as people of each language write them. */

/** Language of the reports. */
export type Lang = 'id' | 'en';

const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** "46.51" as printed: "46,51" in Indonesian. Fractions such as "87.78/14" keep their form; other text is unchanged. */
export function formatNumber(text: string, lang: Lang): string {
  return lang === 'id' ? text.replaceAll(/(\d)\.(\d)/gu, '$1,$2') : text;
}

/** A count with its thousands set apart: 1234 is "1.234" in Indonesian and "1,234" in English. */
export function formatCount(value: number, lang: Lang): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, lang === 'id' ? '.' : ',');
}

/** "2026-11-24" as "24 November 2026"; text that is no such date is returned unchanged. */
export function formatDate(iso: string, lang: Lang): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso) ?? [];
  const name = MONTHS[lang][Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

/** "a", "a dan b", "a, b, dan c". */
export function joinList(items: readonly string[], lang: Lang): string {
  const and = lang === 'id' ? 'dan' : 'and';
  if (items.length <= 2) return items.join(` ${and} `);
  return `${items.slice(0, -1).join(', ')}, ${and} ${items.at(-1)}`;
}
