/** Remembers the last answer a pure function gave about an object, so that what did not change is not worked out again. */

/**
 * `compute` with a memory: for an object it was asked about before, with the very same other inputs, it gives the very same answer.
 * The answer must depend on nothing else, and facts are never changed in place, so only time is saved. What is remembered goes with the
 * object it is about.
 */
export function remember<Key extends object, Inputs extends readonly unknown[], Answer>(
  compute: (about: Key, ...inputs: Inputs) => Answer,
): (about: Key, ...inputs: Inputs) => Answer {
  const kept = new WeakMap<Key, { readonly inputs: Inputs; readonly answer: Answer }>();
  return (about, ...inputs) => {
    const known = kept.get(about);
    if (known !== undefined && inputs.every((input, index) => Object.is(input, known.inputs[index])))
      return known.answer;
    const answer = compute(about, ...inputs);
    kept.set(about, { inputs, answer });
    return answer;
  };
}
