import {
  BUILT_IN,
  type Placeholder,
  placeholdersOf,
  type REFERENCES,
} from '../../../../../../engine/notice/placeholders.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Language, Text } from '../../../../../../engine/schema/text.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { languagesIn, wordingIn } from '../../../../../../engine/text/wording-in.ts';

type Facts = Readonly<Record<string, Fact>>;
type Named = Readonly<Record<string, { readonly order: number; readonly title: Text }>>;

/** A placeholder that can be put into a notice; built-in ones are named by the interface. */
export interface PlaceholderChoice {
  readonly name: string;
  readonly title?: string;
}

export interface PlaceholderGroup {
  readonly kind: 'case' | (typeof REFERENCES)[number];
  readonly choices: readonly PlaceholderChoice[];
}

/** Every placeholder that can be filled in a notice of an edition, by what it speaks of. */
export function placeholderGroups(
  edition: Edition,
  facts: Facts,
  language: Language,
): readonly PlaceholderGroup[] {
  const of = (kind: (typeof REFERENCES)[number], items: Named | undefined): PlaceholderGroup => ({
    kind,
    choices: inOrder(items).map(([id, { title }]) => ({
      name: `${kind}:${id}`,
      title: wording(title, language),
    })),
  });
  return [
    { kind: 'case', choices: BUILT_IN.map((name) => ({ name })) },
    of('due', edition.deadlines),
    of('event', edition.workflow.events),
    of('fact', facts),
  ];
}

/** A placeholder that would stay a gap, or that some languages of a text have and others lack. */
export interface PlaceholderProblem {
  readonly name: string;
  readonly why: 'unknown' | 'nothing-named' | 'not-everywhere';
  /** Where it stands; for `not-everywhere`, where it is missing. */
  readonly languages: readonly Language[];
}

/** What is wrong with the placeholders of a text. */
export function placeholderProblems(
  text: Text,
  edition: Edition,
  facts: Facts,
): readonly PlaceholderProblem[] {
  const languages = languagesIn(text).filter((language) => wordingIn(text, language) !== '');
  const standsIn = new Map<string, Set<Language>>();
  const placeholders = new Map<string, Placeholder>();
  for (const language of languages)
    for (const placeholder of placeholdersOf(wordingIn(text, language) ?? '')) {
      placeholders.set(placeholder.name, placeholder);
      standsIn.set(placeholder.name, (standsIn.get(placeholder.name) ?? new Set()).add(language));
    }
  return [...placeholders.values()].flatMap((placeholder): readonly PlaceholderProblem[] => {
    const { name } = placeholder;
    const has = standsIn.get(name) ?? new Set();
    const lacking = languages.filter((language) => !has.has(language));
    if (placeholder.kind === 'unknown') return [{ name, why: 'unknown', languages: [...has] }];
    if (!isNamed(placeholder, edition, facts)) return [{ name, why: 'nothing-named', languages: [...has] }];
    return lacking.length === 0 ? [] : [{ name, why: 'not-everywhere', languages: lacking }];
  });
}

/** Whether an edition has what a placeholder names. */
export function isNamed(placeholder: Placeholder, edition: Edition, facts: Facts): boolean {
  switch (placeholder.kind) {
    case 'due':
      return Object.hasOwn(edition.deadlines ?? {}, placeholder.id);
    case 'event':
      return Object.hasOwn(edition.workflow.events, placeholder.id);
    case 'fact':
      return Object.hasOwn(facts, placeholder.id);
    default:
      return true;
  }
}
