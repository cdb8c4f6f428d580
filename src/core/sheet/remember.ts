/** More than a form has texts: rules ask for the same ones one after the other, and labels come back soon. */
const CACHE_SIZE = 2_000;
/** Texts beyond this length are hardly asked for again, and would fill the memory. */
const LONGEST_REPEATED = 1_000;

/** The same function with its answers remembered per object, for as long as the object is in use. */
export function rememberFor<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const answers = new WeakMap<K, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = read(key);
    answers.set(key, answer);
    return answer;
  };
}

/** The same function with the answer for the object asked last remembered: for what many rules ask about one form after the other. */
export function rememberLatest<K extends object, T>(read: (key: K) => T): (key: K) => T {
  let latest: { readonly key: K; readonly answer: T } | undefined;
  return (key) => {
    if (latest?.key !== key) latest = { key, answer: read(key) };
    return latest.answer;
  };
}

/** The same function with its answers remembered per text: a workbook repeats its labels on every form. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_REPEATED) return read(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size >= CACHE_SIZE) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
