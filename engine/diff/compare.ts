import { join } from '../json/pointer.ts';
import type { PlacedPart } from '../library/types.ts';
import type { Citation } from '../schema/citation.ts';
import { LANGUAGES, type Language } from '../schema/text.ts';
import { describeAct, describeCitation } from '../text/citation.ts';
import { citationAt, type Removal, removalAt } from './cite.ts';
import {
  type Comparison,
  type ItemDescriber,
  type Property,
  type PropertyKind,
  type Side,
  sideAfter,
  sideBefore,
} from './describer.ts';
import { equal } from './equal.ts';
import { phrases } from './phrases.ts';
import type { Change } from './types.ts';

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

/** Two keyed maps, item by item: what was added, removed and changed. */
export function compareMaps<I extends object>(
  scope: Scope,
  describer: ItemDescriber<I>,
  pointer: string,
  before: Readonly<Record<string, I>> = {},
  after: Readonly<Record<string, I>> = {},
): Change[] {
  return inOrder({ ...before, ...after }).flatMap((key) =>
    compareItems(scope, describer, {
      pointer: join(pointer, key),
      item: key,
      before: Object.hasOwn(before, key) ? before[key] : undefined,
      after: Object.hasOwn(after, key) ? after[key] : undefined,
    }),
  );
}

/** The keys of a map as its items are placed: by `order`, then by key. */
export function inOrder(map: Readonly<Record<string, object>>): string[] {
  const placeOf = (key: string) => {
    const item = map[key];
    return item && 'order' in item && typeof item.order === 'number' ? item.order : 0;
  };
  return Object.keys(map).sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}

/** The properties of a thing that is no item of a map, each a change of its own. */
export function compareProperties<I extends object>(
  scope: Scope,
  describer: ItemDescriber<I>,
  pointer: string,
  before: I,
  after: I,
): Change[] {
  return differing(describer, before, after).map((key) =>
    propertyChange(scope, describer, { pointer }, before, after, {
      keys: [key],
      spoken: [key],
      textOnly: describer.properties[key].kind !== 'rule',
    }),
  );
}

function differing<I extends object>(describer: ItemDescriber<I>, before: I, after: I): (keyof I & string)[] {
  return Object.keys(describer.properties)
    .filter((key): key is keyof I & string => key in describer.properties)
    .filter((key) => !equal(before[key], after[key]));
}

/** One item: at most one change of its behaviour and one of its words. */
export function compareItems<I extends object>(
  scope: Scope,
  describer: ItemDescriber<I>,
  pair: Pair<I>,
): Change[] {
  const { before, after } = pair;
  if (before !== undefined && after !== undefined) {
    return equal(before, after) ? [] : changesOf(scope, describer, pair, before, after);
  }
  const whole = after ?? before;
  return whole === undefined ? [] : [wholeItem(scope, describer, pair, whole)];
}

function wholeItem<I extends object>(
  scope: Scope,
  describer: ItemDescriber<I>,
  pair: Pair<I>,
  whole: I,
): Change {
  const added = pair.after !== undefined;
  const side = (added ? sideAfter : sideBefore)(scope.comparison);
  const governing = citationAt(side.edition, pair.pointer);
  const removal = added ? undefined : removalAt(side.library, scope.parts, pair.pointer, governing);
  const citation = added ? governing : removal?.citation;
  const verb = added ? (describer.added ?? phrases.added) : (describer.removed ?? phrases.removed);
  return {
    aspect: scope.aspect,
    ...(pair.item === undefined ? {} : { item: pair.item }),
    pointer: pair.pointer,
    kind: added ? 'added' : 'removed',
    ...(added ? { after: whole } : { before: whole }),
    ...(citation ? { citation } : {}),
    sentences: inEveryLanguage((language) => {
      const summary = added ? describer.summary(whole, side, language) : [];
      const doubt = added && 'unverified' in whole ? [phrases.unverified[language](true)] : [];
      const clauses = [verb[language], ...summary.filter((clause) => clause !== ''), ...doubt].join(', ');
      return subject(describer, whole, side, language) + clauses + source(side, language, citation, removal);
    }),
    textOnly: describer.textOnly ?? false,
  };
}

function changesOf<I extends object>(
  scope: Scope,
  describer: ItemDescriber<I>,
  pair: Pair<I>,
  before: I,
  after: I,
): Change[] {
  const all = differing(describer, before, after);
  const kindOf = (key: keyof I): PropertyKind => describer.properties[key].kind;
  const rules = all.filter((key) => kindOf(key) === 'rule');
  const texts = all.filter((key) => kindOf(key) === 'text');
  const sources = all.filter((key) => kindOf(key) === 'source');

  // A new source goes with what it changed; alone, it is a change of its own.
  const groups = rules.length > 0 ? [[...rules, ...sources], texts] : [[...texts, ...sources]];
  return groups
    .filter((keys) => keys.length > 0)
    .map((keys, index) => {
      const spoken = keys.filter((key) => kindOf(key) !== 'source');
      return propertyChange(scope, describer, pair, before, after, {
        keys,
        spoken: spoken.length > 0 ? spoken : keys,
        textOnly: rules.length === 0 || index > 0 || (describer.textOnly ?? false),
      });
    });
}

interface Group<I> {
  readonly keys: readonly (keyof I & string)[];
  /** The properties whose change is put into words. */
  readonly spoken: readonly (keyof I & string)[];
  readonly textOnly: boolean;
}

function propertyChange<I extends object>(
  { comparison, aspect }: Scope,
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
  return {
    aspect,
    ...(item === undefined ? {} : { item }),
    pointer,
    kind: 'changed',
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
    ...(citation ? { citation } : {}),
    sentences: inEveryLanguage((language) => {
      const clauses = spoken.map((key) =>
        clause(describer.properties[key], before[key], after[key], comparison, language),
      );
      return (
        subject(describer, after, side, language) + clauses.join('; ') + source(side, language, citation)
      );
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

const subject = <I>(describer: ItemDescriber<I>, item: I, side: Side, language: Language): string =>
  `${describer.noun[language]} ${describer.name(item, side, language)}: `;

/** The source in brackets: the citation or, for a removal whose provision is not known, the act. */
function source(side: Side, language: Language, citation: Citation | undefined, removal?: Removal): string {
  if (citation) return ` (${describeCitation(citation, side.library, language)})`;
  return removal ? ` (${describeAct(removal.act, side.library, language)})` : '';
}

function inEveryLanguage(say: (language: Language) => string): Change['sentences'] {
  const [kk, ru, en] = [say(LANGUAGES[0]), say(LANGUAGES[1]), say(LANGUAGES[2])];
  return { kk, ru, en };
}
