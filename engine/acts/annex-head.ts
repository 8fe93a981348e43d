const KAZAKH = /(?:^|\s)(?:(\d{1,3}(?:-\d{1,3})*)\s?-\s?)?қосымша$/iu;
const RUSSIAN = /^приложение(?:\s+(?:№\s*)?(\d{1,3}(?:-\d{1,3})*))?(?:\s+к\s.*)?$/iu;
const PLAIN = /^annex(?:[- ](\d{1,3}(?:-\d{1,3})*))?$/i;
const TO_AN_ACT = /бұйры[ғқ]|қаулы|шешім|жарлы[ғқ]|заңы?на|приказ|постановлен|решени|указу|закону/iu;
const TO_AN_ANNEX = /қағида|правил|ереже|положени|нұсқаулық|инструкци|стандарт|регламент/iu;
const NUMBER_ALONE = /^\p{L}+\s+(?:№\s*)?\d[\d-]*$/u;
const FORM = /\s+(?:нысан|форма)$/iu;
const BEGINS_WITH_IT = /^приложение/iu;
const LONGEST = 500;

/** The head of an annex. */
export interface AnnexHead {
  readonly number?: string;
  /** What it is annexed to: the act itself, something that is itself an annex (rules, a standard), or it does not say. */
  readonly to: 'act' | 'annex' | 'unsaid';
}

/** What an annex's head says: "... 2-қосымша", "Приложение 2 к ...". In a head that names two, the act's own comes first. */
export function annexHead(line: string): AnnexHead | undefined {
  if (line.length > LONGEST) return undefined;
  const text = line.replace(FORM, '');
  const own = /^(.*?\sқосымша)\s+\S.*қосымша$/iu.exec(text)?.[1];
  const found = KAZAKH.exec(own ?? text) ?? RUSSIAN.exec(text) ?? PLAIN.exec(text);
  if (found === null) return undefined;
  const bare = /^\S+$/.test(text);
  // The same word is that of an application for a telephone: without a number it must say what it is annexed to.
  if (found[1] === undefined && !bare && !TO_AN_ACT.test(text) && !TO_AN_ANNEX.test(text)) return undefined;
  const to = bare || NUMBER_ALONE.test(text) ? 'unsaid' : annexedTo(own ?? text);
  return { ...(found[1] === undefined ? {} : { number: found[1] }), to };
}

/** Rules are named with the order that approved them: what it is annexed to stands nearest to the word for an annex. */
function annexedTo(text: string): 'act' | 'annex' {
  const nearest = BEGINS_WITH_IT.test(text) ? firstIn : lastIn;
  const [act, annex] = [nearest(text, TO_AN_ACT), nearest(text, TO_AN_ANNEX)];
  if (act === undefined || annex === undefined) return act === undefined ? 'annex' : 'act';
  const isActFirst = act < annex;
  return isActFirst === BEGINS_WITH_IT.test(text) ? 'act' : 'annex';
}

const placesIn = (text: string, words: RegExp) =>
  [...text.matchAll(new RegExp(words.source, 'giu'))].map(({ index }) => index);
const firstIn = (text: string, words: RegExp) => placesIn(text, words).at(0);
const lastIn = (text: string, words: RegExp) => placesIn(text, words).at(-1);

export const isAnnexHead = (text: string): boolean => annexHead(text) !== undefined;

/**
 * Whether an annex belongs to another annex. A head that says no more goes on with the annexes of that one, unless it counts on from it.
 * @param host the annex that has annexes of its own
 * @param open the annex that is open
 */
export function isNested(
  { number, to }: AnnexHead,
  host: string | undefined,
  open: string | undefined,
): boolean {
  if (host === undefined || to !== 'unsaid') return host !== undefined && to === 'annex';
  const hostNumber = /^annex-(\d+)$/.exec(host)?.[1];
  return open !== host || hostNumber === undefined || Number(number) !== Number(hostNumber) + 1;
}
