import { saidChanges } from '../acts/said-changes.ts';
import { provisionsCitedIn } from '../check/citations-in.ts';
import { itemAt, walk } from '../check/walk.ts';
import { citationAt } from '../diff/cite.ts';
import { get, join } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Citation } from '../schema/citation.ts';
import type { ProvisionState } from './report.ts';
import { citingItems, unsaidIn } from './unsaid.ts';

/** What of a part says which provisions it is about; a part of an opened library is one. */
export interface CoveringPart {
  readonly definition: {
    readonly patch?: unknown;
    readonly withoutEffect?: Readonly<Record<string, unknown>>;
  };
  /** The edition that it puts in place of the one before. */
  readonly whole?: { readonly edition: unknown };
  /** What the items cited that it removes: a deletion in a patch cites nothing itself. */
  readonly removed?: readonly Citation[];
  /** Puts together the edition that it makes. */
  readonly made?: () => unknown;
}

type State = ProvisionState['state'];

/**
 * What an act's amendments do with each of its provisions that have a text, in their order. A provision is covered if
 * - a part of the act, in any service, cites it or lists it in `withoutEffect`;
 * - or it says that it changes another provision, and a part of the act removes an item that cites that one;
 * - or it has provisions under it, and all of them that have a text are covered;
 * - or one around it is cited, and nothing else under that one is cited by itself: whoever cites some rows of a list must account for all.
 * @param parts the parts of its amendments in all services
 */
export function coverageOf(
  { id, provisions }: { readonly id: string; readonly provisions: Readonly<Record<string, unknown>> },
  parts: readonly CoveringPart[],
): readonly ProvisionState[] {
  const withText = Object.keys(provisions).filter(
    (provision) => get(provisions[provision], '/text') !== undefined,
  );
  const removed = parts.flatMap((part) => part.removed ?? []);
  const removing = Object.keys(provisions).filter((provision) =>
    saidChanges(provisions[provision]).some((change) => removed.some((one) => isAbout(one, change))),
  );
  const named = new Map<string, State>([
    ...removing.map((one) => [one, 'covered'] as const),
    ...parts.flatMap(({ definition }) =>
      Object.keys(definition.withoutEffect ?? {}).map((one) => [one, 'without-effect'] as const),
    ),
    ...parts.flatMap(({ definition, whole }) =>
      [...provisionsCitedIn(definition.patch, id), ...provisionsCitedIn(whole?.edition, id)].map(
        (one) => [one, 'covered'] as const,
      ),
    ),
  ]);
  return withText.map((provision) => ({ provision, state: stateOf(provision, withText, named) }));
}

/** The same with the numbers that a covered provision sets and that nothing says that cites it. */
export function coverageWithNumbers(
  act: { readonly id: string; readonly provisions: Readonly<Record<string, unknown>> },
  parts: readonly CoveringPart[],
): readonly ProvisionState[] {
  const editions = parts.flatMap(({ made }) => made?.() ?? []);
  const citing = citingItems(editions, act.id);
  return coverageOf(act, parts).map((one) => {
    if (one.state !== 'covered') return one;
    const unsaid = unsaidIn(get(act.provisions[one.provision], '/text'), one.provision, citing);
    return unsaid.length === 0 ? one : { ...one, unsaid };
  });
}

/** Whether a citation is of a provision that is said to be changed, or of one under it. */
export const isAbout = (
  { act, provision }: Citation,
  changed: { readonly act: string; readonly provision: string },
) =>
  act === changed.act && (provision === changed.provision || provision.startsWith(`${changed.provision}.`));

function stateOf(id: string, withText: readonly string[], named: ReadonlyMap<string, State>): State {
  const said = named.get(id) ?? stateOfAround(id, named);
  if (said !== undefined) return said;
  const under = withText.filter((other) => other.startsWith(`${id}.`));
  const states = new Set(under.map((child) => stateOf(child, withText, named)));
  if (states.size === 0 || states.has('to-do')) return 'to-do';
  return states.has('covered') ? 'covered' : 'without-effect';
}

function stateOfAround(id: string, named: ReadonlyMap<string, State>): State | undefined {
  const keys = id.split('.');
  for (let length = keys.length - 1; length > 0; length--) {
    const around = keys.slice(0, length).join('.');
    const said = named.get(around);
    if (said !== undefined)
      return [...named.keys()].some((other) => other.startsWith(`${around}.`)) ? undefined : said;
  }
  return undefined;
}

/** The items of an edition (valid or not yet) that cite a provision, as what governs them or as what wrote them, as pointers. */
export const itemsCiting = (edition: unknown, act: string, provision: string): readonly string[] => [
  ...(itemsByProvision(edition, act).get(provision) ?? []),
];

/** The same for every provision of an act that is cited. */
export function itemsByProvision(edition: unknown, act: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  walk(edition, (value, path) => {
    if (!isObject(value) || value.act !== act || typeof value.provision !== 'string') return;
    const holder = path.slice(0, path.findLastIndex((key) => key !== 'by' && key !== 'citation') + 1);
    const items = found.get(value.provision) ?? new Set();
    found.set(value.provision, items.add(join('', ...itemAt(holder))));
  });
  return found;
}

/** The citation of what stands at a pointer: its own, or that of the nearest thing around it that has one. */
export const provisionOf = (edition: unknown, pointer: string): Citation | undefined =>
  citationAt(edition, pointer);
