/** Register keys of laws as criteria name them. */

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^UU\b/u, 'uu'],
  [/^PP\b/u, 'pp'],
  [/^Perpres\b/u, 'perpres'],
  [/^Inpres\b/u, 'inpres'],
  [/^PermenPANRB\b/u, 'permenpanrb'],
  [/^Permendagri\b/u, 'permendagri'],
  [/^Permendikbud\b/u, 'permendikbud'],
  [/^Permendikdasmen\b/u, 'permendikdasmen'],
  [/^Permenkes\b/u, 'permenkes'],
  [/^Peraturan Ombudsman\b/u, 'perombudsman'],
  [/^Pedoman MenPANRB\b/u, 'pedoman-menpanrb'],
  [/^PerKI\b/u, 'perki'],
];

/** Key of a law written as "UU 25/2009", "PermenPANRB 15/2014"; null when it is not written that way. */
export function lawKey(law: string): string | null {
  const numbers = /\s(\d+)\/(\d{4})$/u.exec(law);
  const kind = KINDS.find(([pattern]) => pattern.test(law))?.[1];
  return numbers === null || kind === undefined ? null : `${kind}-${Number(numbers[1])}-${numbers[2]}`;
}
