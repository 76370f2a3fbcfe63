/** Heads with their part and their title. */
import type { Head } from './citation-head.ts';
import { type Role, readRoles } from './citation-role.ts';
import { LONGEST_TITLE, readName, readTitle, type Span } from './citation-title.ts';

/** A head, the part it plays, its title and where all its words end. */
export interface Cited {
  readonly head: Head;
  readonly role: Role;
  readonly title: Span | null;
  readonly to: number;
}

/** Heads after `index` that belong to the title of that head, and where the next one that does not begins. */
function following(
  heads: readonly Head[],
  roles: readonly Role[],
  index: number,
): { inside: Head[]; limit: number } {
  const inside: Head[] = [];
  const reach = (heads[index]?.to ?? 0) + LONGEST_TITLE;
  for (let place = index + 1; place < heads.length; place += 1) {
    const head = heads[place];
    if (head === undefined || head.from > reach) break;
    if (roles[place] !== 'terkait') return { inside, limit: head.from };
    inside.push(head);
  }
  return { inside, limit: Number.POSITIVE_INFINITY };
}

/** Title and end of each head, once the roles say which later heads stand inside a title. */
export function withTitles(teks: string, heads: readonly Head[]): Cited[] {
  const roles = readRoles(teks, heads);
  return heads.map((head, index) => {
    const { inside, limit } = following(heads, roles, index);
    const behind = readTitle(teks, head.to, limit, inside);
    const title = behind ?? head.nama ?? (head.number === null ? readName(teks, head.to) : null);
    return { head, role: roles[index] ?? 'dasar', title, to: Math.max(head.to, title?.to ?? 0) };
  });
}
