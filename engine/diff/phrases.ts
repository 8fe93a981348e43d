import { type OwnLanguage, spokenFor } from '../schema/languages.ts';
import type { Language } from '../schema/text.ts';

type Phrase<A extends readonly unknown[]> = Readonly<Record<OwnLanguage, (...args: A) => string>>;

/** What joined, left and changed in a set, by name. */
interface Members {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

const changed: Phrase<[label: string, was: string, is: string]> = {
  kk: (label, was, is) => `${label}: бұрын ${was}, енді ${is}`,
  ru: (label, was, is) => `${label}: было ${was}, стало ${is}`,
  en: (label, was, is) => `the ${label} changes from ${was} to ${is}`,
};

const introduced: Phrase<[label: string, is: string]> = {
  kk: (label, is) => `${label} (бұрын көрсетілмеген): ${is}`,
  ru: (label, is) => `${label} (прежде не указано): ${is}`,
  en: (label, is) => `the ${label} is now ${is} (not stated before)`,
};

const dropped: Phrase<[label: string, was: string]> = {
  kk: (label, was) => `${label} алып тасталды (бұрын ${was})`,
  ru: (label, was) => `${label}: исключено (было ${was})`,
  en: (label, was) => `the ${label} is removed (it was ${was})`,
};

const wasAndIs: Phrase<[label: string, was: string, is: string]> = {
  kk: (label, was, is) => `${label} бұрын: ${was}; енді: ${is}`,
  ru: (label, was, is) => `${label} было: ${was}; стало: ${is}`,
  en: (label, was, is) => `the ${label} was: ${was}; it is now: ${is}`,
};

/** The languages in which a text has other words than before, by name. */
export interface ChangedWordings {
  /** Those in which the law itself speaks. */
  readonly official: readonly string[];
  readonly others: readonly string[];
}

const reworded: Phrase<[label: string, official: readonly string[]]> = {
  kk: (label, official) =>
    `${label} жаңа редакцияда жазылды${official.length > 0 ? ` (ресми сөздері: ${official.join(', ')})` : ''}`,
  ru: (label, official) =>
    `${label}: изложено в новой редакции${official.length > 0 ? ` (официальные слова: ${official.join(', ')})` : ''}`,
  en: (label, official) =>
    `the ${label} is reworded${official.length > 0 ? ` (official words: ${official.join(', ')})` : ''}`,
};

/** What a reader of one language does not see: the words in that language stay. */
const details: Phrase<[label: string, changed: ChangedWordings]> = {
  kk: (label, { official, others }) =>
    official.length > 0
      ? `${label}: ресми мәтіннің сөздері өзгерді (${official.join(', ')})`
      : others.length > 0
        ? `${label}: аудармасы өзгерді (${others.join(', ')}), ресми сөздері сол күйінде`
        : `${label}: белгісі немесе негізі өзгерді, сөздері сол күйінде`,
  ru: (label, { official, others }) =>
    official.length > 0
      ? `${label}: изменены слова официального текста (${official.join(', ')})`
      : others.length > 0
        ? `${label}: изменён перевод (${others.join(', ')}), официальные слова прежние`
        : `${label}: изменены пометка или основание, слова прежние`,
  en: (label, { official, others }) =>
    official.length > 0
      ? `the words of the official ${label} change (${official.join(', ')})`
      : others.length > 0
        ? `the translation of the ${label} changes (${others.join(', ')}), its official words stay`
        : `the ${label} changes in its marks or source, its words stay`,
};

/** What is said of it stays; something about it changes. */
const sameInWords: Phrase<[label: string]> = {
  kk: (label) => `${label}: басқа тілдегі нұсқасы, белгісі немесе негізі өзгерді`,
  ru: (label) => `${label}: изменены другие языки, пометка или основание`,
  en: (label) => `the ${label} changes in other languages, in its marks or source`,
};

const sourceChanged: Phrase<[was: string]> = {
  kk: (was) => `негізі өзгерді; бұрын: ${was}`,
  ru: (was) => `изменено основание; прежде: ${was}`,
  en: (was) => `its source changes; before: ${was}`,
};

const sourceDropped: Phrase<[was: string]> = {
  kk: (was) => `негізі енді көрсетілмейді; бұрын: ${was}`,
  ru: (was) => `основание больше не указано; прежде: ${was}`,
  en: (was) => `its source is no longer given; before: ${was}`,
};

/** What happens under a condition: "refusal if «…» is no". */
const conditional: Phrase<[what: string, condition: string]> = {
  kk: (what, condition) => `егер ${condition} болса, ${what}`,
  ru: (what, condition) => `${what}, если ${condition}`,
  en: (what, condition) => `${what} if ${condition}`,
};

const unverified: Phrase<[marked: boolean]> = {
  kk: (marked) => (marked ? 'расталмаған деп белгіленді' : '«расталмаған» белгісі алынды'),
  ru: (marked) => (marked ? 'отмечено как неподтверждённое' : 'отметка «не подтверждено» снята'),
  en: (marked) => (marked ? 'it is marked as unverified' : 'it is no longer marked as unverified'),
};

const MEMBER_WORDS: Readonly<
  Record<OwnLanguage, Readonly<Record<keyof Members, string>> & { same: string }>
> = {
  kk: { added: 'қосылды', removed: 'алып тасталды', changed: 'өзгерді', same: 'реті өзгерді' },
  ru: { added: 'добавлено', removed: 'исключено', changed: 'изменено', same: 'изменён порядок' },
  en: { added: 'added', removed: 'removed', changed: 'changed', same: 'in another order' },
};

const KINDS = ['added', 'removed', 'changed'] as const;

const sayMembers =
  (language: Language) =>
  (label: string, members: Members): string => {
    const words = MEMBER_WORDS[spokenFor(language)];
    const parts = KINDS.filter((kind) => members[kind].length > 0).map(
      (kind) => `${words[kind]} ${members[kind].join(', ')}`,
    );
    return `${label}: ${parts.join(', ') || words.same}`;
  };

/** The recurring turns of phrase of a comparison. */
export const phrases = {
  changed,
  introduced,
  dropped,
  wasAndIs,
  reworded,
  details,
  sameInWords,
  conditional,
  sourceChanged,
  sourceDropped,
  sourceGiven: { kk: 'негізі көрсетілді', ru: 'указано основание', en: 'its source is now given' },
  unverified,
  members: { kk: sayMembers('kk'), ru: sayMembers('ru'), en: sayMembers('en') },
  doubtful: { kk: 'расталмаған', ru: 'не подтверждено', en: 'unverified' },
  // In Russian the present tense: a participle would have to agree with what is named.
  added: { kk: 'енгізілді', ru: 'вводится', en: 'new' },
  removed: { kk: 'алып тасталды', ru: 'исключается', en: 'removed' },
  labels: {
    number: { kk: 'нөмірі', ru: 'номер', en: 'number' },
    place: { kk: 'орны', ru: 'место', en: 'place' },
    moved: {
      kk: 'тізімдегі орны өзгерді',
      ru: 'изменено место в списке',
      en: 'its place in the list changes',
    },
  },
} as const;
