/** Cyrillic letters of Kazakh and Russian in Latin ones: a key need only be readable, so sounds that are near each other may meet. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i' },
  ...{ й: 'i', к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's' },
  ...{ т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'kh', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch' },
  ...{ ъ: '', ы: 'y', і: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya', ı: 'i' },
};

const MOST_CHARACTERS = 40;
const NAMELESS = 'new';

/**
 * A key for a new item, from its name: lower-case Latin letters, digits and hyphens, beginning with a letter, cut after a word where it is long.
 * A key never changes afterwards: cases, conditions and other amendments name the item by it.
 * @param taken keys that it must not be: it gets a number then
 */
export function newKey(name: string, taken: readonly string[]): string {
  const words = [...name.normalize('NFC').toLowerCase()]
    .map((letter) => LATIN[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('')
    .replace(/['’ʹʺ]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const joined = shortened(words);
  const key = joined === '' ? NAMELESS : /^[a-z]/.test(joined) ? joined : `n-${joined}`;
  return unique(key, new Set(taken));
}

function shortened([first = '', ...rest]: readonly string[]): string {
  let key = first.slice(0, MOST_CHARACTERS);
  for (const word of rest) {
    if (key.length + 1 + word.length > MOST_CHARACTERS) break;
    key += `-${word}`;
  }
  return key;
}

function unique(key: string, taken: ReadonlySet<string>): string {
  let candidate = key;
  for (let number = 2; taken.has(candidate); number++) candidate = `${key}-${number}`;
  return candidate;
}
