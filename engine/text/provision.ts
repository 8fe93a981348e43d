import type { Act } from '../schema/act.ts';
import { type OwnLanguage, spokenFor } from '../schema/languages.ts';
import type { Language } from '../schema/text.ts';

/** How a segment of a provision id is called; `#` stands for its number. */
type Label = Readonly<Record<OwnLanguage, string>>;

/** The first words of numbered segments: `p9-1`, `annex-2`, `row-9`, `art-20`. */
const NUMBERED: Readonly<Record<string, Label>> = {
  p: { kk: '#-тармақ', ru: 'п. #', en: 'para #' },
  para: { kk: '#-тармақ', ru: 'п. #', en: 'para #' },
  item: { kk: '#-тармақ', ru: 'п. #', en: 'item #' },
  art: { kk: '#-бап', ru: 'ст. #', en: 'art. #' },
  article: { kk: '#-бап', ru: 'ст. #', en: 'art. #' },
  annex: { kk: '#-қосымша', ru: 'прил. #', en: 'annex #' },
  row: { kk: '#-жол', ru: 'строка #', en: 'row #' },
  col: { kk: '#-баған', ru: 'графа #', en: 'column #' },
  chapter: { kk: '#-тарау', ru: 'гл. #', en: 'chapter #' },
  ch: { kk: '#-тарау', ru: 'гл. #', en: 'chapter #' },
  section: { kk: '#-бөлім', ru: 'разд. #', en: 'section #' },
  s: { kk: '#-бөлім', ru: 'разд. #', en: 'section #' },
  part: { kk: '#-бөлік', ru: 'ч. #', en: 'part #' },
  indent: { kk: '#-абзац', ru: 'абз. #', en: 'indent #' },
  table: { kk: '#-кесте', ru: 'табл. #', en: 'table #' },
  note: { kk: '#-ескертпе', ru: 'прим. #', en: 'note #' },
  q: { kk: '#-сұрақ', ru: 'вопрос #', en: 'question #' },
};

/** Segments without a number. */
const WORDS: Readonly<Record<string, Label>> = {
  annex: { kk: 'қосымша', ru: 'приложение', en: 'annex' },
  preamble: { kk: 'кіріспе', ru: 'преамбула', en: 'preamble' },
  title: { kk: 'атауы', ru: 'название', en: 'title' },
  note: { kk: 'ескертпе', ru: 'примечание', en: 'note' },
  table: { kk: 'кесте', ru: 'таблица', en: 'table' },
};

const SUBPARAGRAPH: Label = { kk: '# тармақша', ru: 'пп. #', en: '#' };

/**
 * A provision id in words, from the outside in: `annex-2.row-9.2` is "annex 2, row 9, 2)", `p15.5` is "para 15(5)".
 * A segment that begins with a digit is a subparagraph, printed with the act's own number where the act gives one. A word that only this
 * library gives to a part of a provision (`q9.monthly`) is not printed: nobody would find it in the act.
 */
export function describeProvision(
  provision: string,
  act: Pick<Act, 'provisions'> | undefined,
  language: Language,
): string {
  const segments = provision.split('.');
  return segments
    .map((segment, index) => {
      const number = act?.provisions[segments.slice(0, index + 1).join('.')]?.number;
      const words = describeSegment(segment, number, language);
      if (index === 0) return words ?? segment;
      if (words === undefined) return '';
      // English glues a subparagraph to its paragraph: "para 15(5)".
      const glued =
        language === 'en' && isSubparagraph(segment) && /^(p|para|item)\d/.test(segments[index - 1] ?? '');
      return glued ? `(${words.replace(/\)$/, '')})` : `, ${words}`;
    })
    .join('');
}

const isSubparagraph = (segment: string) => /^\d/.test(segment);

function describeSegment(
  segment: string,
  number: string | undefined,
  language: Language,
): string | undefined {
  if (isSubparagraph(segment)) {
    const printed = number ?? `${segment})`;
    // What is not printed with a bracket is a line of a table rather than a subparagraph.
    return printed.endsWith(')') ? SUBPARAGRAPH[spokenFor(language)].replace('#', () => printed) : printed;
  }
  const [, word = '', rest = ''] = /^([a-z]+)-?(\d[a-z0-9-]*)?$/.exec(segment) ?? [];
  const label = rest ? NUMBERED[word] : WORDS[segment];
  return label ? label[spokenFor(language)].replace('#', () => rest) : number;
}
