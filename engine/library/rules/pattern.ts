/** How many steps a pattern may take in the worst case: a moment's work. */
const MOST_STEPS = 10_000_000;
/** As long as a text can be where its fact does not say how long. */
const LONGEST = 20_000;

/**
 * Whether a pattern is one that a backtracking matcher runs in a moment, whoever wrote it and whatever text it meets: anchored at its start,
 * no look-around, no back-references, no repeated groups, and so few choices that all their combinations on the longest text are few.
 * @param maxLength how long the fact's text may be; a longer one is refused before the pattern sees it
 */
export function isSafePattern(pattern: string, maxLength: unknown): boolean {
  const length = typeof maxLength === 'number' ? maxLength : LONGEST;
  const unescaped = pattern.replaceAll(/\\\\/g, 'x');
  if (/\\[1-9k]/.test(unescaped)) return false;
  const bare = unescaped
    .replaceAll(/\\./g, 'x')
    .replaceAll(/\[[^\]]*\]/g, 'x')
    .replaceAll('(?:', '(');
  if (!bare.startsWith('^') || /\(\?|\)[*+{]/.test(bare) || hasLooseAlternative(bare)) return false;
  if (worstSteps(bare, length) > MOST_STEPS) return false;
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** An alternative outside of all brackets: the anchor before it does not hold for it. */
function hasLooseAlternative(bare: string): boolean {
  const outer = bare.replaceAll(/\([^()]*\)/g, 'x');
  return outer === bare ? bare.includes('|') : hasLooseAlternative(outer);
}

/** The product of all choices: how often each repetition may end elsewhere, and what may be there or not. */
function worstSteps(bare: string, length: number): number {
  const choices = [...bare.matchAll(/[*+?|]|\{(\d+)(,?)(\d*)\}/g)];
  return choices.reduce((steps, [token, least = '', comma = '', most = '']) => {
    if (token === '?' || token === '|') return steps * 2;
    if (least === '') return steps * length;
    if (comma === '') return steps;
    return steps * (most === '' ? length : Math.min(length, Number(most) - Number(least) + 1));
  }, 1);
}
