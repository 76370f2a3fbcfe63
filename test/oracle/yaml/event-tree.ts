/** The events of the YAML test suite as a tree of what is written: every scalar with its text and how it stands there. */

export interface WrittenScalar {
  readonly kind: 'scalar';
  readonly text: string;
  readonly plain: boolean;
  readonly tag: string | null;
}
export interface WrittenMap {
  readonly kind: 'map';
  readonly pairs: readonly (readonly [Written, Written])[];
}
export interface WrittenList {
  readonly kind: 'list';
  readonly items: readonly Written[];
}
export type Written = WrittenScalar | WrittenMap | WrittenList;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b', r: '\r', '\\': '\\' };

/** The documents that a list of events (`+MAP`, `=VAL :text`, `=ALI *a`, …) describes. */
export function documentsOf(events: string): Written[] {
  const lines = events
    .split('\n')
    .map((line) => line.trimStart())
    .filter((line) => line !== '');
  const documents: Written[] = [];
  let anchors = new Map<string, Written>();
  let at = 0;

  const node = (): Written => {
    const line = lines[at] ?? '';
    at += 1;
    if (line.startsWith('=ALI ')) {
      const target = anchors.get(line.slice('=ALI *'.length));
      if (target === undefined) throw new Error(line);
      return target;
    }
    const anchor = /^(?:\+MAP|\+SEQ|=VAL)(?: \{\}| \[\])? &(\S+)/u.exec(line)?.[1];
    const made = line.startsWith('+MAP') ? map() : line.startsWith('+SEQ') ? list() : scalar(line);
    if (anchor !== undefined) anchors.set(anchor, made);
    return made;
  };
  const map = (): Written => {
    const pairs: (readonly [Written, Written])[] = [];
    while (lines[at] !== '-MAP') pairs.push([node(), node()]);
    at += 1;
    return { kind: 'map', pairs };
  };
  const list = (): Written => {
    const items: Written[] = [];
    while (lines[at] !== '-SEQ') items.push(node());
    at += 1;
    return { kind: 'list', items };
  };

  for (; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (/^(?:[+-]STR|-DOC|\+DOC)/u.test(line)) {
      if (line.startsWith('+DOC')) anchors = new Map();
      at += 1;
    } else documents.push(node());
  }
  return documents;
}

function scalar(line: string): WrittenScalar {
  const found = /^=VAL (?:&\S+ ?)?(?:<([^>]*)> ?)?([:"'|>])(.*)$/su.exec(line);
  if (found === null) throw new Error(line);
  const [, tag = null, style, written = ''] = found;
  const text = written.replaceAll(/\\(.)/gu, (_, sign: string) => ESCAPES[sign] ?? sign);
  return { kind: 'scalar', text, plain: style === ':', tag };
}
