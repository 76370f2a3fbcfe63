/** Text that only fills a field: dashes, dots, "xxx", "belum ada". */

const WHOLE =
  /^(?:[-–—.…_?/\s|*()[\]]*|x{2,}|t\.?b\.?[ad]\.?|n\/?a\.?|idem|s\.?d\.?a\.?|lorem\b.*|(?:harap\s+|akan\s+|mohon\s+)?di-?isi\b.*|isi\s+di\s*sini.*|sample|test(?:ing)?|todo|(?:data\s+|masih\s+)?belum\s+(?:ada|di-?isi|ditentukan|tersedia|dibuat|ditetapkan|disusun)|\(?\s*(?:kosong|blank)\s*\)?|dst\.?|null|undefined|&nbsp;)\.?$/isu;

/** Whether a whole text is a placeholder, so that the component counts as empty. */
export function isPlaceholder(teks: string): boolean {
  const text = teks.trim();
  return text.length <= 400 && WHOLE.test(text);
}
