/** A reader of XML that takes well-formed elements, attributes and text, and nothing else. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const TOKEN = /<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<>]+)/gy;
const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/**
 * The root element of a document.
 * @throws Error when the document is not well-formed.
 */
export function parseXml(document: string): Element {
  if (FORBIDDEN.test(document)) throw new Error('a character that XML forbids');
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(head)) throw new Error('no declaration');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  let end = head.length;
  TOKEN.lastIndex = end;
  for (let token = TOKEN.exec(document); token !== null; token = TOKEN.exec(document)) {
    end = TOKEN.lastIndex;
    take(token, stack);
  }
  const [only] = root.children;
  if (end !== document.length) throw new Error(`not well-formed at ${document.slice(end, end + 80)}`);
  if (stack.length !== 1 || only === undefined || root.children.length !== 1)
    throw new Error('no single root');
  if (root.text.trim() !== '') throw new Error('text outside the root');
  return only;
}

function take([, closing, name, attributes = '', empty, text]: RegExpExecArray, stack: Open[]): void {
  const top = stack.at(-1);
  if (top === undefined) throw new Error('closed too often');
  if (name === undefined) {
    top.text += unescaped(text ?? '');
  } else if (closing === '/') {
    if (top.name !== name || stack.length < 2) throw new Error(`</${name}> closes <${top.name}>`);
    stack.pop();
  } else {
    const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
    top.children.push(element);
    if (empty !== '/') stack.push(element);
  }
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([a-z]+)="([^"]*)"/gu)];
  const names = new Set(pairs.map(([, name]) => name));
  if (names.size !== pairs.length) throw new Error('an attribute twice');
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, unescaped(value)]));
}

function unescaped(text: string): string {
  return text.replaceAll(/&([^;]*);?/gu, (all, name: string) => {
    const known =
      REFERENCES[name] ?? (/^#\d+$/u.test(name) ? String.fromCodePoint(Number(name.slice(1))) : null);
    if (known === null || !all.endsWith(';')) throw new Error(`unknown reference ${all}`);
    return known;
  });
}
