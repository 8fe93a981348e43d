import type { DatedEvent } from '../deadlines/sequence.ts';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/report.ts';
import { listed, nearest } from '../diagnostics/suggest.ts';
import { timeline } from '../edition/timeline.ts';
import type { PinnedEdition } from '../edition/types.ts';
import { partId } from '../edition/worlds.ts';
import { factsOf } from '../facts/of.ts';
import { parseFacts } from '../facts/parse.ts';
import { own } from '../json/own.ts';
import { join } from '../json/pointer.ts';
import type { Library } from '../library/types.ts';
import type { Edition } from '../schema/edition.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { AssessmentInput } from './types.ts';

/** What somebody asks to have assessed, as it comes from outside: its shape is right, its names and values are not yet checked. */
export interface AssessmentRequest {
  readonly variant: string;
  readonly channel?: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly events: readonly DatedEvent[];
  readonly at: IsoDate;
  /** The local time of that day. */
  readonly time?: string;
  readonly settled?: readonly string[];
  readonly setAside?: readonly string[];
  /** Readings chosen: of open entries by key, or `with` or `without` a part of an amendment (`<act>/<part>`). */
  readonly readings?: Readonly<Record<string, string>>;
}

/** The request as an assessment's input, and the facts left out because only other editions of the service ask for them. */
export interface ParsedRequest {
  readonly input: AssessmentInput;
  readonly ignored: readonly string[];
}

/**
 * Checks a request against the edition that governs it. A fact or an event that this edition does not have but another edition of the
 * service does is left out, so that one case can be held against several editions; a name that no edition has is an error.
 * @param file the name of the input for the diagnostics
 * @returns the input; or the diagnostics of `parseFacts`, `unknown-event`, `unknown-open`, `unknown-reading`
 */
export function parseRequest(
  library: Library,
  governing: PinnedEdition,
  request: AssessmentRequest,
  file: string,
): Result<ParsedRequest> {
  const editions = timeline(library, governing.service).map(({ edition }) => edition);
  // What an edition asks that may govern instead is asked too.
  const asking: readonly [Edition, ...Edition[]] = [governing.edition, ...alternativesTo(governing)];
  const elsewhere = (keys: (edition: Edition) => object, name: string) =>
    !asking.some((one) => Object.hasOwn(keys(one), name)) &&
    editions.some((one) => Object.hasOwn(keys(one), name));
  const ignored = Object.keys(request.facts)
    .filter((fact) => elsewhere(factsOf, fact))
    .sort();
  const asked = Object.entries(request.facts).filter(([fact]) => !ignored.includes(fact));
  const facts = parsedBy(asking, library.codelists, Object.fromEntries(asked), file);
  const unknownOpen = (member: 'settled' | 'setAside', opens: readonly string[] = []) =>
    opens.flatMap((open, index) =>
      unknownName('unknown-open', open, editions.map(openOf), { file, pointer: join('', member, index) }),
    );
  const problems: readonly Diagnostic[] = [
    ...(facts.ok ? [] : facts.diagnostics),
    ...request.events.flatMap(({ event }, index) =>
      unknownName('unknown-event', event, editions.map(eventsOf), {
        file,
        pointer: join('/events', index, 'event'),
      }),
    ),
    ...unknownOpen('settled', request.settled),
    ...unknownOpen('setAside', request.setAside),
    ...Object.entries(request.readings ?? {}).flatMap(([open, reading]) =>
      unknownReading(open, reading, editions, partsOf(library, governing.service), file),
    ),
  ];
  if (!facts.ok || problems.length > 0) return fail(...problems);
  return ok({ input: { ...request, facts: facts.value }, ignored });
}

/** The editions that may govern a case instead of the one that does as far as is known. */
const alternativesTo = ({ worlds = [] }: PinnedEdition): readonly Edition[] =>
  worlds.flatMap(({ candidates }) => candidates.map(({ edition }) => edition));

/** Each fact by the first edition that asks it; one that none asks is an error of the first. */
function parsedBy(
  [first, ...others]: readonly [Edition, ...Edition[]],
  codelists: Library['codelists'],
  facts: Readonly<Record<string, unknown>>,
  file: string,
): ReturnType<typeof parseFacts> {
  const isElsewhere = (fact: string) =>
    !Object.hasOwn(factsOf(first), fact) && others.some((one) => Object.hasOwn(factsOf(one), fact));
  const [next, ...rest] = others;
  const entries = Object.entries(facts);
  const own = Object.fromEntries(entries.filter(([fact]) => !isElsewhere(fact)));
  const parsed = parseFacts(first, codelists, own, file, '/facts');
  const left = Object.fromEntries(entries.filter(([fact]) => isElsewhere(fact)));
  if (next === undefined || Object.keys(left).length === 0) return parsed;
  const more = parsedBy([next, ...rest], codelists, left, file);
  if (!parsed.ok || !more.ok)
    return fail(...(parsed.ok ? [] : parsed.diagnostics), ...(more.ok ? [] : more.diagnostics));
  return ok({ ...parsed.value, ...more.value });
}

const eventsOf = (edition: Edition): object => edition.workflow.events;
const openOf = (edition: Edition): object => edition.open ?? {};

const partsOf = (library: Library, service: string): object =>
  Object.fromEntries((own(library.services, service)?.parts ?? []).map((part) => [partId(part), part]));

/** A reading of an open entry that no edition has, or something else than `with` or `without` a part. */
function unknownReading(
  open: string,
  reading: string,
  editions: readonly Edition[],
  parts: object,
  file: string,
): readonly Diagnostic[] {
  const at = { file, pointer: join('/readings', open) };
  if (Object.hasOwn(parts, open))
    return unknownName('unknown-reading', reading, [{ with: true, without: true }], at);
  const entries = editions.flatMap((edition) => own(edition.open ?? {}, open) ?? []);
  if (entries.length === 0) return unknownName('unknown-open', open, [...editions.map(openOf), parts], at);
  return unknownName(
    'unknown-reading',
    reading,
    entries.map(({ readings }) => readings ?? {}),
    at,
  );
}

function unknownName(
  code: 'unknown-event' | 'unknown-open' | 'unknown-reading',
  name: string,
  known: readonly object[],
  at: Diagnostic['at'],
): readonly Diagnostic[] {
  if (known.some((keys) => Object.hasOwn(keys, name))) return [];
  const names = [...new Set(known.flatMap((keys) => Object.keys(keys)))].sort();
  return [error(code, at, { found: name, nearest: nearest(name, names), known: listed(names) })];
}
