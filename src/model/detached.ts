/** Text and data in memory of their own. */

/** The same characters, copied: a piece of a larger text would keep all of it in memory. */
export function detached(text: string): string {
  return `${text} `.slice(0, -1);
}

/** A copy of plain data as JSON knows it, which keeps no other text in memory. */
export function detachedData<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
