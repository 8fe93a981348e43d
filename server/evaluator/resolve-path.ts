const PLAIN = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$/;

/**
 * The path resolver given to json-rules-engine in place of its default, which evaluates JSONPath expressions and has been a way to run code.
 * A path is a plain dotted name of own members; anything else is refused.
 */
export function resolvePath(value: unknown, path: string): unknown {
  if (!PLAIN.test(path)) throw new Error(`"${path}" is an expression; a path is plain names joined by dots`);
  let here = value;
  for (const name of path.split('.')) {
    if (typeof here !== 'object' || here === null || Array.isArray(here) || !Object.hasOwn(here, name))
      return undefined;
    here = Reflect.get(here, name);
  }
  return here;
}
