/** How patuh understands one published text: the facts of a component, as `patuh read` prints them. */
import { COMPONENTS, type ComponentKey } from '../model/component.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { createMarkReader } from '../read/word/marks.ts';
import { buildComponent, hasNoContent } from './build-component.ts';

/** A function from the text of a component (as a document would hold it) to its facts, relations not joined. */
export function readComponentText(lexicon: Lexicon): (key: ComponentKey, text: unknown) => unknown {
  const marks = createMarkReader(lexicon.tanda);
  return (key, text) => {
    const component = COMPONENTS.find((candidate) => candidate.key === key);
    if (component === undefined) throw new RangeError(`no component ${key}`);
    const status = hasNoContent(text) ? 'kosong' : 'ada';
    return buildComponent(
      component,
      text,
      { status, sebab: null, terpotong: false },
      { pointer: '', absent: '', file: 0 },
      marks,
    );
  };
}
