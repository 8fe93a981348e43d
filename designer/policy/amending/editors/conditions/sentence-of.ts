/** A sentence, or nothing: what is not sound yet may have no words. */
export function sentenceOf(say: () => string): string | undefined {
  try {
    return say();
  } catch {
    return undefined;
  }
}
