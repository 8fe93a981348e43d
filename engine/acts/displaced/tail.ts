/** Words at the end of a printed line that stand where an extraction puts what it takes out. */
export interface Tail {
  /** Where they begin. */
  readonly at: number;
  /** They follow the end of a sentence or a word without a space: they cannot belong where they stand. */
  readonly glued: boolean;
  readonly words: readonly string[];
}

const MOST_WORDS = 4;
const GLUED =
  /[\p{Script=Cyrillic}"»”)](?:[.:;]["»”]?[;.,]?|\))((?=[\p{Script=Cyrillic}\d№])[\p{Script=Cyrillic}\d№)][\p{Script=Cyrillic}\d\s)№-]*)$/u;
const UNIT_KK = '(?:тармақ|тармағ|бап|баб|қосымша|абзац|бөлі[гк]|тарау|жол)';
const UNIT_RU =
  '(?:стать\\p{Ll}+|пункт\\p{Ll}*|подпункт\\p{Ll}*|част\\p{Ll}+|абзац\\p{Ll}*|глав\\p{Ll}+|приложени\\p{Ll}+)';
/** "73-бабына", "статьей 11": what a reference names, in either word order. */
const REFERENCE = new RegExp(`^(?:\\d+(?:-\\d+)*-${UNIT_KK}\\p{Ll}*|${UNIT_RU}\\s\\d+(?:-\\d+)*\\)?)$`, 'u');
const LAST_REFERENCE = new RegExp(
  `(?:^|[\\s"«“„]|(?<=\\p{Ll}))(\\d+(?:-\\d+)*-${UNIT_KK}\\p{Ll}*|${UNIT_RU}\\s\\d+(?:-\\d+)*\\)?)$`,
  'u',
);
const LAST_NUMBER = /(?:^|\s)(№\s\p{N}[\p{L}\d/-]*)$/u;
const LAST_WORD = /(?:^|\s)(\p{Ll}+|\p{Lu}\p{Ll}+)$/u;
/** The kinds of acts, in Kazakh, as they are declined. */
const ACT = /^(?:бұйры[қғ]|заң|кодекс|қаулы|жарлы[қғ]|шешім|қағида|ереже)\p{Ll}*$/iu;
const UNIT = new RegExp(`^${UNIT_KK}\\p{Ll}*$`, 'u');

/** Whether words are a reference to a numbered part of an act. */
export const isReference = (words: string): boolean => REFERENCE.test(words);
/** Whether a word names a kind of act. */
export const isActNoun = (word: string): boolean => ACT.test(word);
/** Whether a word names a kind of part of an act; its number stands elsewhere. */
export const isUnit = (word: string): boolean => UNIT.test(word);
/** Whether words are the number of an act. */
export const isActNumber = (words: string): boolean => words.startsWith('№');

/** The words at the end of a printed line that may be displaced: those behind the end of a sentence, else a reference, else a kind of act. */
export function tailOf(line: string): Tail | undefined {
  const glued = GLUED.exec(line)?.[1];
  if (glued !== undefined) {
    const words = glued.trim().split(/\s+/);
    return words.length > MOST_WORDS ? undefined : { at: line.length - glued.length, glued: true, words };
  }
  const reference = LAST_REFERENCE.exec(line)?.[1];
  const last = reference ?? LAST_NUMBER.exec(line)?.[1] ?? LAST_WORD.exec(line)?.[1];
  if (last === undefined) return undefined;
  if (reference === undefined && !isActNumber(last) && !isActNoun(last) && !isUnit(last)) return undefined;
  const at = line.length - last.length;
  return { at, glued: /\p{Ll}$/u.test(line.slice(0, at)), words: [last] };
}
