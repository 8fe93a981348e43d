import { join } from '../json/pointer.ts';
import type { PlacedPart } from '../library/types.ts';
import type { Citation } from '../schema/citation.ts';
import { type Language, readableLanguages, spokenFor } from '../schema/languages.ts';
import { describeAct, describeCitation } from '../text/citation.ts';
import { actBehind, citationAt, removalCitation } from './cite.ts';
import {
  type Comparison,
  type ItemDescriber,
  type Property,
  type Side,
  sideAfter,
  sideBefore,
} from './describer.ts';
import { phrases } from './phrases.ts';
import type { Change, Told } from './types.ts';

/** Where the items under comparison stand, and the parts that lie between the two editions. */
export interface Scope {
  readonly comparison: Comparison;
  readonly aspect: string;
  readonly parts: readonly PlacedPart[];
}

/** One item on both sides; absent where it was added or removed. */
export interface Pair<I> {
  readonly pointer: string;
  readonly item?: string;
  readonly before?: I | undefined;
  readonly after?: I | undefined;
}

/** An item that was added or removed whole. */
export function wholeItem<I extends object>(
  scope: Scope,
  describer: ItemDescriber<I>,
  pair: Pair<I>,
  whole: I,
): Change {
  const added = pair.after !== undefined;
  const side = (added ? sideAfter : sideBefore)(scope.comparison);
  const governing = citationAt(side.edition, pair.pointer);
  const citation = added ? governing : removalCitation(side.library, scope.parts, pair.pointer, governing);
  const act = actBehind(scope.parts, pair.pointer);
  const verb = added ? (describer.added ?? phrases.added) : (describer.removed ?? phrases.removed);
  return {
    aspect: scope.aspect,
    ...(pair.item === undefined ? {} : { item: pair.item }),
    pointer: pair.pointer,
    kind: added ? 'added' : 'removed',
    ...(added ? { after: whole } : { before: whole }),
    ...(citation ? { citation } : {}),
    ...inEveryLanguage(scope.comparison, ', ', {
      told(language) {
        const summary = added ? describer.summary(whole, side, language) : [];
        const doubt = added && 'unverified' in whole ? [phrases.doubtful[spokenFor(language)]] : [];
        return {
          ...subject(describer, whole, side, language),
          verb: verb[spokenFor(language)],
          clauses: [...summary.filter((clause) => clause !== ''), ...doubt].map((words) => ({ words })),
        };
      },
      source: (language) => source(side, language, citation, act),
    }),
    textOnly: describer.textOnly ?? false,
  };
}

/** Properties that are told together. */
interface Group<I> {
  readonly keys: readonly (keyof I & string)[];
  /** The properties whose change is put into words. */
  readonly spoken: readonly (keyof I & string)[];
  readonly textOnly: boolean;
}

/** A group of an item's properties that changed, told in one sentence; its pointer is the property's where there is only one. */
export function propertyChange<I extends object>(
  { comparison, aspect, parts }: Scope,
  describer: ItemDescriber<I>,
  { pointer: at, item }: Pair<I>,
  before: I,
  after: I,
  { keys, spoken, textOnly }: Group<I>,
): Change {
  const side = sideAfter(comparison);
  const [only] = keys.length === 1 ? keys : [];
  const pointer = only === undefined ? at : join(at, only);
  const was = only === undefined ? before : before[only];
  const is = only === undefined ? after : after[only];
  const citation = citationAt(side.edition, pointer);
  const act = actBehind(parts, pointer);
  return {
    aspect,
    ...(item === undefined ? {} : { item }),
    pointer,
    kind: 'changed',
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
    ...(citation ? { citation } : {}),
    ...inEveryLanguage(comparison, '; ', {
      told: (language) => ({
        ...subject(describer, after, side, language),
        clauses: spoken.map((key) => {
          const { kind, label } = describer.properties[key];
          return {
            words: clause(describer.properties[key], before[key], after[key], comparison, language),
            key,
            kind,
            ...(label === undefined ? {} : { label: label[spokenFor(language)] }),
          };
        }),
      }),
      source: (language) => source(side, language, citation, act),
    }),
    textOnly,
  };
}

function clause<V>(
  property: Property<Exclude<V, undefined>>,
  before: V,
  after: V,
  comparison: Comparison,
  language: Language,
): string {
  return property.say({ before: defined(before), after: defined(after) }, comparison, language);
}

function defined<V>(value: V): Exclude<V, undefined> | undefined {
  return isDefined(value) ? value : undefined;
}

const isDefined = <V>(value: V): value is Exclude<V, undefined> => value !== undefined;

const subject = <I>(
  describer: ItemDescriber<I>,
  item: I,
  side: Side,
  language: Language,
): Pick<Told, 'noun' | 'name'> => ({
  noun: describer.noun[spokenFor(language)],
  name: describer.name(item, side, language),
});

/** The source in brackets: the citation, and the amending act where the citation does not name it. */
function source(
  { library }: Side,
  language: Language,
  citation: Citation | undefined,
  act: string | undefined,
): string {
  const isNamed = act === undefined || citation?.act === act || citation?.by?.act === act;
  const sources = [
    ...(citation ? [describeCitation(citation, library, language)] : []),
    ...(isNamed ? [] : [describeAct(act, library, language)]),
  ];
  return sources.length > 0 ? ` (${sources.join('; ')})` : '';
}

/** The change in every language: by its pieces, and as a sentence. */
function inEveryLanguage(
  comparison: Comparison,
  between: string,
  {
    told,
    source,
  }: { readonly told: (language: Language) => Told; readonly source: (language: Language) => string },
): Required<Pick<Change, 'sentences' | 'told'>> {
  const languages = readableLanguages(sideAfter(comparison).library.written);
  const all = languages.map((language) => [language, told(language)] as const);
  const sentence = ({ noun, name, verb, clauses }: Told) => {
    const said = [...(verb === undefined ? [] : [verb]), ...clauses.map(({ words }) => words)];
    return `${noun} ${name}: ${said.join(between)}`;
  };
  return {
    sentences: Object.fromEntries(all.map(([language, one]) => [language, sentence(one) + source(language)])),
    told: Object.fromEntries(all),
  };
}
