/** English sentences of mistakes in YAML: what stands there, and how to write it. */
import type { YamlProblemTexts } from './catalog.ts';

const QUOTE = 'put the whole value in quotes, as in nama: "Izin: baru"';

export const enYamlProblems: YamlProblemTexts = {
  'alias-properties': () =>
    'An alias (*) may have no anchor (&) or tag (!) of its own. Delete the one before it, or write the content itself.',
  'block-header': () =>
    'Behind | or > no other text may stand on the line. Move the text to the next line and indent it.',
  'block-in-brackets': () =>
    'Within [ ] or { } there is a list or a key written downwards. Write everything downwards, without brackets.',
  'block-indent': () =>
    'The first empty line behind | or > is indented deeper than its text. Delete the spaces on that line.',
  'bracket-open': (sign) =>
    `A bracket is not closed: "${sign}" is not where it should be. Add "${sign}", or ${QUOTE}.`,
  'colon-in-value': () =>
    `There is a second colon in this value, or the line below is indented too deep. If the colon is part of the sentence, ${QUOTE}; if not, mend the indentation.`,
  'comma-missing': () =>
    'Between two entries within [ ] or { } there is no comma. Add it, or write a list downwards with "-".',
  'comment-space': () =>
    `# stands right behind other text. Put a space before it if it starts a comment; if it is part of the value, ${QUOTE}.`,
  directive: () => 'The line that starts with % is not known. Delete it.',
  'document-start': () =>
    'The separator "---" is out of place. Delete it, or write it alone on a line before "opd:".',
  'escape-unknown': (sign) =>
    `"${sign}" is not known within double quotes. Write "\\\\" for one backslash, or use single quotes.`,
  indent: () =>
    'This line is not indented like the lines beside it. Start keys of one level in the same column, with spaces.',
  'key-many-lines': () =>
    'This line is no "key: value": the colon or the space behind it is missing, or the key spans several lines. Write for instance nama: Izin Praktik.',
  'key-too-long': () =>
    `The key on this line has more than 1,024 characters; it seems to be a sentence with a colon. If so, ${QUOTE}.`,
  'key-without-colon': () =>
    'This line has no colon behind its key. Write for instance nama: Izin Praktik; if it continues the sentence above, indent it.',
  'list-indent': () =>
    'The "-" here does not stand below the other items of its list. Start every "-" in the same column.',
  'list-on-key-line': () =>
    `A "-" stands on the line of its key. Start the list on the next line; if "-" is part of the value, ${QUOTE}.`,
  'property-place': () => `& or ! is out of place. If it is part of the value, ${QUOTE}; if not, delete it.`,
  'property-twice': () =>
    `One value has two & or two ! signs. Delete one; if it is part of the value, ${QUOTE}.`,
  'quote-open': (sign) =>
    `The quote ${sign} is opened and not closed. Add ${sign} at the end of the value, and write it twice (${sign}${sign}) or as \\" where it belongs to the sentence.`,
  'reference-nameless': (sign) =>
    `The value starts with "${sign}", which is a reference in YAML, and no name follows. If it is part of the value, ${QUOTE}.`,
  'sign-at-start': (sign) => `A value may not start with "${sign}" without quotes: ${QUOTE}.`,
  'sign-unexpected': (sign) =>
    sign === ''
      ? `A sign is out of place. Check this line and the one above; if it is part of the value, ${QUOTE}.`
      : `The sign "${sign}" is out of place. Delete it; if it is part of the value, ${QUOTE}.`,
  'space-after-colon': () => 'There is no space behind the colon. Write for instance {nama: Izin Praktik}.',
  tag: (sign) =>
    `The tag "${sign}" does not fit this value. Delete it; if it is part of the value, ${QUOTE}.`,
  'text-after-value': () =>
    `Behind a value that is closed already (quotes, brackets or an alias) more text follows. Move it inside, or ${QUOTE}.`,
  other: () =>
    'The YAML cannot be read here. Check indentation, colons and quotation marks on this line and the one above.',
};
