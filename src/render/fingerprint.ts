/** Names of findings that stay the same while lines move. */

const PRIME = 0x100000001b3n;
const START = 0xcbf29ce484222325n;

/** FNV-1a of 64 bits over the UTF-8 bytes of a text, in hexadecimal. */
export function fnv1a(text: string): string {
  let hash = START;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, '0');
}

/** Gives each finding of one report a name of its own: findings that are alike are told apart by their order. */
export function createFingerprints(): (parts: readonly string[]) => string {
  const counts = new Map<string, number>();
  const used = new Set<string>();
  return (parts) => {
    const text = parts.join('\0');
    let count = counts.get(text) ?? 0;
    let hash: string;
    do {
      count += 1;
      hash = fnv1a(count === 1 ? text : `${text}\0${count}`);
    } while (used.has(hash));
    counts.set(text, count);
    used.add(hash);
    return hash;
  };
}
