/** A strict reader of the page: every element closed, only known elements and attributes, unique anchors, no link that leaves the page. */
import { createHash } from 'node:crypto';

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const VOID = new Set(['meta', 'input', 'br']);
const ELEMENTS = new Set(
  (
    'html head meta title style body a svg defs pattern rect text header p strong span h1 h2 h3 h4 h5 h6 nav ul ol li main section div dl dt dd ' +
    'article table caption thead tbody tr th td details summary form label input fieldset legend select option button b br code q blockquote script'
  ).split(' '),
);
const ATTRIBUTES =
  /^(?:id|class|lang|charset|content|name|http-equiv|href|role|scope|colspan|type|value|for|open|hidden|tabindex|autocomplete|spellcheck|placeholder|focusable|width|height|x|y|dx|rx|patternUnits|patternTransform|aria-[a-z]+|data-[a-z]+)$/u;
const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s[a-zA-Z-]+(?:="[^"<>]*")?)*)(\/?)>|([^<>]+)/gy;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|#39);)/u;

/** What a page holds, read. */
export interface ReadPage {
  readonly ids: ReadonlySet<string>;
  readonly words: string;
}

/**
 * Reads a page.
 * @throws Error when it is not well-formed, or holds what it must not.
 */
export function readPage(document: string): ReadPage {
  const head = '<!doctype html>\n';
  if (!document.startsWith(head)) throw new Error('no doctype');
  const page = withoutOwnFiles(document.slice(head.length));
  const reader = { stack: [] as Open[], ids: new Set<string>(), links: [] as string[], words: '' };
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(page); token !== null; token = TOKEN.exec(page)) {
    end = TOKEN.lastIndex;
    take(reader, token);
  }
  if (end !== page.length) throw new Error(`not well-formed at ${page.slice(end, end + 80)}`);
  const { stack, ids, links, words } = reader;
  if (stack.length > 0) throw new Error(`open at the end: ${stack.map(({ name }) => name).join(' ')}`);
  for (const link of links) if (!ids.has(link)) throw new Error(`a link to #${link}, which is not there`);
  return { ids, words };
}

interface Reader {
  readonly stack: Open[];
  readonly ids: Set<string>;
  readonly links: string[];
  words: string;
}

function take(reader: Reader, [, closing, name, attributes = '', empty, text = '']: RegExpExecArray): void {
  if (name === undefined) {
    if (REFERENCE.test(text)) throw new Error(`a loose & in ${text}`);
    reader.words += text;
  } else if (closing === '/') {
    const top = reader.stack.pop();
    if (top?.name !== name) throw new Error(`</${name}> closes <${top?.name}>`);
  } else {
    const element = { name, attributes: attributesOf(attributes) };
    check(element, reader.ids, reader.links);
    if (!VOID.has(name) && empty !== '/') reader.stack.push(element);
  }
}

/** The page without the text of its one style and one script, after these were held against the policy. */
function withoutOwnFiles(page: string): string {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? '';
  const parts =
    /^([\s\S]*<style>)([\s\S]*?)(<\/style>[\s\S]*<script>)([\s\S]*?)(<\/script>\n<\/body>\n<\/html>\n)$/u.exec(
      page,
    );
  if (parts === null) throw new Error('not one style and one script');
  const [, start = '', style = '', middle = '', script = '', end = ''] = parts;
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const wanted = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
  if (policy !== wanted) throw new Error(`the policy is ${policy}`);
  return start + middle + end;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/\s([a-zA-Z-]+)(?:="([^"]*)")?/gu)) {
    if (!ATTRIBUTES.test(name)) throw new Error(`attribute ${name}`);
    if (Object.hasOwn(attributes, name)) throw new Error(`attribute ${name} twice`);
    if (REFERENCE.test(value)) throw new Error(`a loose & in ${name}="${value}"`);
    attributes[name] = value;
  }
  return attributes;
}

function check({ name, attributes }: Open, ids: Set<string>, links: string[]): void {
  if (!ELEMENTS.has(name)) throw new Error(`element ${name}`);
  const { id, href } = attributes;
  if (id !== undefined) {
    if (!/^[a-z][a-z0-9-]*$/u.test(id) || ids.has(id)) throw new Error(`anchor ${id}`);
    ids.add(id);
  }
  if (href !== undefined) {
    if (!href.startsWith('#')) throw new Error(`a link that leaves the page: ${href}`);
    links.push(href.slice(1));
  }
}
