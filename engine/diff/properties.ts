import type { Citation } from '../schema/citation.ts';
import type { Condition } from '../schema/condition.ts';
import { spokenFor } from '../schema/languages.ts';
import type { Language, Text } from '../schema/text.ts';
import { describeCitation } from '../text/citation.ts';
import { describeCondition } from '../text/condition.ts';
import { wording } from '../text/localize.ts';
import { quoted } from '../text/value.ts';
import { languagesIn, wordingIn } from '../text/wording-in.ts';
import {
  type Comparison,
  type Property,
  type PropertyKind,
  type Side,
  sideAfter,
  sideBefore,
  type Words,
} from './describer.ts';
import { equal } from './equal.ts';
import { nameOf, shortened } from './names.ts';
import { type ChangedWordings, phrases } from './phrases.ts';

type Format<V> = (value: V, side: Side, language: Language) => string;

const LONGEST_QUOTATION = 160;

/** Whether a text is too long to be quoted in a sentence. */
export const isLong = (words: string): boolean => words.length > LONGEST_QUOTATION;

/** A value of behaviour that can be written in a word or two. */
export function rule<V>(label: Words, format: Format<V>): Property<V> {
  return {
    kind: 'rule',
    label,
    say: (values, comparison, language) => change(label, format, values, comparison, language),
  };
}

/** A value that people read and nothing is computed from. */
export function shown<V>(label: Words, format: Format<V>): Property<V> {
  return { ...rule(label, format), kind: 'text' };
}

/** A text: short ones are quoted, long ones are only said to be reworded. */
export const text = (label: Words): Property<Text> => textIn(label, 'text', (value) => value);

/** A thing whose text is what people read of it. */
export function textIn<V>(label: Words, kind: PropertyKind, textOf: (value: V) => Text): Property<V> {
  return {
    kind,
    label,
    say({ before, after }, comparison, language) {
      const was = before && wording(textOf(before), language);
      const is = after && wording(textOf(after), language);
      if (before !== undefined && after !== undefined && was !== undefined && is !== undefined) {
        const isReworded = was !== is && (isLong(was) || isLong(is));
        const changed = changedWordings(textOf(before), textOf(after), comparison);
        const spoken = spokenFor(language);
        if (isReworded) return phrases.reworded[spoken](label[spoken], changed.official);
        if (was === is) return phrases.details[spoken](label[spoken], changed);
      }
      return change(
        label,
        (value) => quoted(shortened(value, LONGEST_QUOTATION)),
        { before: was, after: is },
        comparison,
        language,
      );
    },
  };
}

/** In which languages the words of a text are others: those of the law itself, and translations; by the names that the languages have in the library. */
function changedWordings(before: Text, after: Text, { library }: Comparison): ChangedWordings {
  const changed = [...new Set([...languagesIn(before), ...languagesIn(after)])].filter(
    (language) => wordingIn(before, language) !== wordingIn(after, language),
  );
  const named = (languages: readonly string[]) =>
    languages.map((language) => library.written.names[language] ?? language);
  const isOwn = (language: Language) => after.unofficial?.includes(language) !== true;
  return {
    official: named(changed.filter((one) => wordingIn(after, one) !== undefined && isOwn(one))),
    others: named(changed.filter((one) => wordingIn(after, one) === undefined || !isOwn(one))),
  };
}

/** A condition, read out before and after. */
export function condition(label: Words): Property<Condition> {
  const format: Format<Condition> = (value, { edition, library }, language) =>
    describeCondition(value, edition, library, language);
  return {
    kind: 'rule',
    label,
    say(values, comparison, language) {
      const { before, after } = values;
      if (before === undefined || after === undefined)
        return change(label, format, values, comparison, language);
      const was = format(before, sideBefore(comparison), language);
      const is = format(after, sideAfter(comparison), language);
      return phrases.wasAndIs[spokenFor(language)](label[spokenFor(language)], was, is);
    },
  };
}

/** A set of keys: which joined and which left. */
export function set(label: Words, name: Format<string>): Property<readonly string[]> {
  return {
    kind: 'rule',
    label,
    say({ before = [], after = [] }, comparison, language) {
      const joined = after.filter((key) => !before.includes(key));
      const left = before.filter((key) => !after.includes(key));
      return phrases.members[spokenFor(language)](label[spokenFor(language)], {
        added: joined.map((key) => name(key, sideAfter(comparison), language)),
        removed: left.map((key) => name(key, sideBefore(comparison), language)),
        changed: [],
      });
    },
  };
}

/** A keyed map inside an item: which entries joined, left or changed. */
export function entries<E>(
  label: Words,
  name: (key: string, entry: E, side: Side, language: Language) => string,
): Property<Readonly<Record<string, E>>> {
  return {
    kind: 'rule',
    label,
    say({ before = {}, after = {} }, comparison, language) {
      const nameAll = (from: Readonly<Record<string, E>>, side: Side, wanted: (key: string) => boolean) =>
        Object.entries(from).flatMap(([key, entry]) =>
          wanted(key) ? [name(key, entry, side, language)] : [],
        );
      return phrases.members[spokenFor(language)](label[spokenFor(language)], {
        added: nameAll(after, sideAfter(comparison), (key) => !Object.hasOwn(before, key)),
        removed: nameAll(before, sideBefore(comparison), (key) => !Object.hasOwn(after, key)),
        changed: nameAll(after, sideAfter(comparison), (key) => {
          return Object.hasOwn(before, key) && !equal(before[key], after[key]);
        }),
      });
    },
  };
}

/** Where an item comes from: no behaviour and no words of it. The source after stands in brackets behind the sentence. */
export const citation: Property<Citation> = {
  kind: 'source',
  say({ before, after }, { library }, language) {
    if (before === undefined) return phrases.sourceGiven[spokenFor(language)];
    const was = describeCitation(before, library, language);
    return (after === undefined ? phrases.sourceDropped : phrases.sourceChanged)[spokenFor(language)](was);
  },
};

export const unverified: Property<string> = {
  kind: 'source',
  say: ({ after }, _, language) => phrases.unverified[spokenFor(language)](after !== undefined),
};

/** The place in a list. */
export const order: Property<number> = {
  kind: 'text',
  label: phrases.labels.place,
  say: (_, __, language) => phrases.labels.moved[spokenFor(language)],
};

/** The printed number. */
export const number: Property<string> = shown(phrases.labels.number, (value) => value);

function change<V>(
  label: Words,
  format: Format<V>,
  { before, after }: { readonly before: V | undefined; readonly after: V | undefined },
  comparison: Comparison,
  language: Language,
): string {
  const was = before === undefined ? undefined : format(before, sideBefore(comparison), language);
  const is = after === undefined ? undefined : format(after, sideAfter(comparison), language);
  if (was !== undefined && was === is)
    return phrases.sameInWords[spokenFor(language)](label[spokenFor(language)]);
  if (was !== undefined && is !== undefined)
    return phrases.changed[spokenFor(language)](label[spokenFor(language)], was, is);
  if (is !== undefined) return phrases.introduced[spokenFor(language)](label[spokenFor(language)], is);
  return phrases.dropped[spokenFor(language)](label[spokenFor(language)], was ?? '');
}

/** The list of whose persons each is asked. */
export const personOf: Property<string> = rule(
  {
    kk: 'жеке-жеке сұралатын адамдар тізімі',
    ru: 'список лиц, о каждом из которых спрашивается',
    en: 'list of whose persons each is asked',
  },
  (list, side, language) => nameOf.fact(list, side, language),
);
