import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/report.ts';
import { listed, nearest } from '../diagnostics/suggest.ts';
import { timeline } from '../edition/timeline.ts';
import type { EditionInForce } from '../edition/types.ts';
import { factsOf } from '../facts/of.ts';
import { parseFacts } from '../facts/parse.ts';
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
  readonly events: readonly { readonly event: string; readonly on: IsoDate }[];
  readonly at: IsoDate;
  readonly settled?: readonly string[];
  readonly setAside?: readonly string[];
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
 * @returns the input; or the diagnostics of `parseFacts`, `unknown-event`, `unknown-open`
 */
export function parseRequest(
  library: Library,
  governing: EditionInForce,
  request: AssessmentRequest,
  file: string,
): Result<ParsedRequest> {
  const editions = timeline(library, governing.service).map(({ edition }) => edition);
  const elsewhere = (keys: (edition: Edition) => object, name: string) =>
    !Object.hasOwn(keys(governing.edition), name) && editions.some((one) => Object.hasOwn(keys(one), name));
  const ignored = Object.keys(request.facts)
    .filter((fact) => elsewhere(factsOf, fact))
    .sort();
  const asked = Object.entries(request.facts).filter(([fact]) => !ignored.includes(fact));
  const facts = parseFacts(governing.edition, library.codelists, Object.fromEntries(asked), file, '/facts');
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
  ];
  if (!facts.ok || problems.length > 0) return fail(...problems);
  return ok({ input: { ...request, facts: facts.value }, ignored });
}

const eventsOf = (edition: Edition): object => edition.workflow.events;
const openOf = (edition: Edition): object => edition.open ?? {};

function unknownName(
  code: 'unknown-event' | 'unknown-open',
  name: string,
  known: readonly object[],
  at: Diagnostic['at'],
): readonly Diagnostic[] {
  if (known.some((keys) => Object.hasOwn(keys, name))) return [];
  const names = [...new Set(known.flatMap((keys) => Object.keys(keys)))].sort();
  return [error(code, at, { found: name, nearest: nearest(name, names), known: listed(names) })];
}
