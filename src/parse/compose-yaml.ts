/** YAML text → tree. Stops before nesting or size can exhaust the machine, which no error handling survives. */
import { Composer, type Document, Lexer, Parser } from 'yaml';
import { LIMITS } from '../model/limits.ts';

/** Collections inside each other have as many entries on the parser's stack, and a few around them. */
const STACK = LIMITS.depth + 20;
/** How the lexer announces a scalar. */
const SCALAR = '\u001f';
const OTHER_NODES = new Set(['-', '[', '{']);

export interface Composed {
  readonly document: Document;
  /** Where a second document starts; null when there is none. */
  readonly second: number | null;
  /** Why and where reading was given up; null when the whole text was read. */
  readonly stopped: { readonly why: 'depth' | 'nodes'; readonly offset: number } | null;
}

/** The tree of the first document, with the errors of its syntax. Never throws. */
export function composeYaml(text: string): Composed {
  const state: { stopped: Composed['stopped'] } = { stopped: null };
  // Keys are compared where the data is made: the parser compares every key with every other one.
  const composer = new Composer({
    keepSourceTokens: false,
    uniqueKeys: false,
    prettyErrors: false,
    strict: true,
    // "!!binary" and its like stay the text that was written.
    resolveKnownTags: false,
  });
  let first: Document | null = null;
  let second: number | null = null;
  for (const document of composer.compose(tokens(text, state), true, text.length)) {
    if (first !== null) {
      second = document.range[0];
      break;
    }
    first = document as Document;
  }
  return { document: first as Document, second, stopped: state.stopped };
}

function* tokens(text: string, state: { stopped: Composed['stopped'] }) {
  const parser = new Parser();
  let nodes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (lexeme === SCALAR || OTHER_NODES.has(lexeme) || lexeme.startsWith('*')) nodes += 1;
    const why = parser.stack.length > STACK ? 'depth' : nodes > LIMITS.nodes ? 'nodes' : null;
    if (why === null) continue;
    state.stopped = { why, offset: parser.offset };
    return;
  }
  yield* parser.end();
}
