/** Citations of rules in published text. */
import type { Sitasi } from '../../model/facts.ts';
import { quote, type TextPart } from '../word/part.ts';
import { readArticle } from './citation-article.ts';
import { type Cited, withTitles } from './citation-cited.ts';
import { findHeads } from './citation-find.ts';
import { kindByCode, registerKey } from './citation-key.ts';
import { unnumbered } from './citation-loose.ts';
import { plainText } from './citation-text.ts';
import type { Span } from './citation-title.ts';
import { findVague } from './citation-vague.ts';

function words(teks: string, span: Span | null): string | null {
  return span === null ? null : teks.slice(span.from, span.to).replace(/\s+/gu, ' ').trim();
}

function toSitasi(part: TextPart, teks: string, cited: Cited): Sitasi {
  const { head, title, role } = cited;
  const { maker, number, match } = head;
  return {
    ...quote(part, head.from, cited.to),
    jenis: kindByCode(head) ?? match.kind.jenis,
    kunci: registerKey(head),
    instansi: maker.ministry?.instansi ?? maker.agency?.instansi ?? null,
    nomor: number?.nomor ?? null,
    tahun: number?.tahun ?? null,
    tentang: words(part.teks, title),
    daerah: maker.daerah,
    pasal: readArticle(teks, cited),
    peran: role,
    daerah_lain: null,
    hukum: null,
    diubah: null,
    judul: null,
  };
}

/**
 * All citations in a text, in order: with number and year, and the incomplete ones ("Sesuai Perda", "peraturan yang
 * berlaku"), whose number and year are null. `hukum` and `daerah_lain` are joined later.
 */
export function readSitasi(part: TextPart): Sitasi[] {
  const teks = plainText(part.teks);
  const heads = findHeads(teks);
  const numbered = withTitles(
    teks,
    heads.filter((head) => head.number !== null),
  );
  const loose = unnumbered(teks, heads, numbered);
  const all =
    loose.length === 0
      ? numbered
      : withTitles(
          teks,
          [...numbered.map(({ head }) => head), ...loose].sort((a, b) => a.from - b.from),
        );
  const vague = findVague(teks).filter(
    (span) => !all.some((cited) => span.from < cited.to && cited.head.from < span.to),
  );
  const named = all.map((cited) => toSitasi(part, teks, cited));
  return [...named, ...vague.map((span) => vagueSitasi(part, span))].sort(
    (a, b) => a.asal.dari - b.asal.dari,
  );
}

function vagueSitasi(part: TextPart, span: Span): Sitasi {
  return {
    ...quote(part, span.from, span.to),
    jenis: 'lain',
    kunci: null,
    instansi: null,
    nomor: null,
    tahun: null,
    tentang: null,
    daerah: null,
    pasal: null,
    peran: 'dasar',
    daerah_lain: null,
    hukum: null,
    diubah: null,
    judul: null,
  };
}
