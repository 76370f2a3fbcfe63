/** Error of the parser → what the person did. */
import type { ErrorCode } from 'yaml';
import type { YamlProblem } from '../model/yaml-problem.ts';

/** Codes that are used for different mistakes, told apart by the parser's own sentence. */
const BY_MESSAGE: readonly (readonly [RegExp, YamlProblem])[] = [
  [/^Missing closing/u, 'quote-open'],
  [/^Flow (?:sequence|map) in block collection|^Expected .* to end with [\]}]/u, 'bracket-open'],
  [/^Nested mappings/u, 'colon-in-value'],
  [/^A block sequence may not/u, 'list-indent'],
  [/^All sequence items|^Sequence item without/u, 'list-indent'],
  [/^Comments must be separated/u, 'comment-space'],
  [/^Implicit map keys need to be followed/u, 'key-without-colon'],
  [/^Missing , /u, 'comma-missing'],
  [/^Missing space after :/u, 'space-after-colon'],
  [/^Block scalars? with more-indented/u, 'block-indent'],
  [/^Block scalar header|^Not a YAML token/u, 'block-header'],
  [/^Missing directives-end|^Block collection cannot start on same line with directives/u, 'document-start'],
  [/^Unexpected block-seq-ind on same line/u, 'list-on-key-line'],
  [/^Unexpected (?:scalar|flow-(?:map|seq)-start|alias) at node end/u, 'text-after-value'],
  [/^Tags and anchors must be separated|^Missing newline after/u, 'property-place'],
];

const BY_CODE: Readonly<Partial<Record<ErrorCode, YamlProblem>>> = {
  ALIAS_PROPS: 'alias-properties',
  BAD_ALIAS: 'reference-nameless',
  BAD_COLLECTION_TYPE: 'tag',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'escape-unknown',
  BAD_INDENT: 'indent',
  BAD_PROP_ORDER: 'property-place',
  BAD_SCALAR_START: 'sign-at-start',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-value',
  BLOCK_IN_FLOW: 'block-in-brackets',
  KEY_OVER_1024_CHARS: 'key-too-long',
  MULTILINE_IMPLICIT_KEY: 'key-many-lines',
  MULTIPLE_ANCHORS: 'property-twice',
  MULTIPLE_TAGS: 'property-twice',
  TAG_RESOLVE_FAILED: 'tag',
  UNEXPECTED_TOKEN: 'sign-unexpected',
};

/** An error as the parser gives it. */
export interface YamlError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** The mistake behind an error, and the sign it is about (a bracket, a quote, an escape; empty when none is). */
export function yamlProblem(error: YamlError, text: string): { problem: YamlProblem; sign: string } {
  const problem =
    BY_MESSAGE.find(([pattern]) => pattern.test(error.message))?.[1] ?? BY_CODE[error.code] ?? 'other';
  return { problem, sign: signOf(problem, error, text) };
}

function signOf(problem: YamlProblem, { message, pos }: YamlError, text: string): string {
  switch (problem) {
    case 'quote-open':
    case 'bracket-open':
      return /["'\]}]/u.exec(message)?.[0] ?? '';
    case 'escape-unknown':
      return /\\.{0,8}/u.exec(message)?.[0] ?? '';
    case 'sign-at-start':
    case 'sign-unexpected':
    case 'reference-nameless':
      return text.slice(pos[0], pos[0] + 1).trim();
    case 'tag':
      return /^\S{0,40}/u.exec(text.slice(pos[0], pos[0] + 40))?.[0] ?? '';
    default:
      return '';
  }
}
