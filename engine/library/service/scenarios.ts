import { parseDate } from '../../calendar/date.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { error } from '../../diagnostics/report.ts';
import { possibleStates } from '../../edition/part-state.ts';
import { parseFacts } from '../../facts/parse.ts';
import { get, isPrefix, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Edition } from '../../schema/edition.ts';
import type { IsoDate } from '../../schema/primitives.ts';
import { at, type Document } from '../document.ts';
import { codelistKeys } from '../references/condition.ts';
import { missing } from '../references/reference.ts';
import { resolve } from '../references/resolve.ts';
import type { SharedDocuments } from '../references/scope.ts';
import { intervalFindings } from '../rules/intervals.ts';
import type { Finding } from '../shape/shape.ts';
import type { PlacedPart } from '../types.ts';
import type { RawBase } from './base.ts';
import { mergeRaw, readable } from './consolidated.ts';

/** What scenarios are checked against. */
export interface ScenarioContext {
  readonly base: RawBase;
  readonly parts: readonly PlacedPart[];
  readonly shared: SharedDocuments;
  /** The editions are without errors, so that facts can be read by them. */
  readonly editionsAreSound: boolean;
  /** Every amendment could be read. Without one of them, what a scenario names may only seem to be missing. */
  readonly amendmentsAreSound: boolean;
}

/** The scenarios of a service: each once, and naming only what exists in the edition that governs it. */
export function scenarioDiagnostics(
  files: readonly Document[],
  context: ScenarioContext,
): readonly Diagnostic[] {
  const homes = new Map<string, string>();
  const editions = new Map<string, unknown>();
  return files.flatMap((file) => {
    const scenarios = get(file.value, '/scenarios');
    if (!isObject(scenarios)) return [];
    return Object.entries(scenarios).flatMap(([id, scenario]) => {
      const pointer = join('/scenarios', id);
      const other = homes.get(id);
      homes.set(id, file.path);
      const twice =
        other === undefined
          ? []
          : [error('scenario-twice', { file: file.path, pointer }, { found: id, other })];
      return [...twice, ...oneScenario(file, scenario, pointer, { ...context, editions })];
    });
  });
}

function oneScenario(
  { path, mentions }: Document,
  scenario: unknown,
  pointer: string,
  {
    base,
    parts,
    shared,
    editionsAreSound,
    amendmentsAreSound,
    editions,
  }: ScenarioContext & { readonly editions: Map<string, unknown> },
): readonly Diagnostic[] {
  const day = dateAt(scenario, '/at');
  const submittedOn = dateAt(scenario, '/submittedOn') ?? day;
  // A scenario without a date has been reported, and a service without a first day too.
  if (day === undefined || submittedOn === undefined || base.from === undefined) return [];
  if (submittedOn < base.from) {
    const params = { service: base.service, at: submittedOn, first: base.from };
    return [error('before-first-edition', { file: path, pointer }, params)];
  }
  const merged = parts.filter((part) => possibleStates(part, { submittedOn, at: day })[0] !== 'out');
  // Most scenarios share their edition.
  const key = JSON.stringify(merged.map(({ act, part }) => [act, part]));
  const edition = editions.get(key) ?? readable(mergeRaw(base.edition, merged, shared), base);
  editions.set(key, edition);
  const scope = { shared, edition, incomplete: base.incomplete };
  const own = mentions.filter((mention) => isPrefix(pointer, mention.pointer));
  const findings = [
    ...(amendmentsAreSound ? [...resolve(own, scope), ...readingFindings(scenario, edition, pointer)] : []),
    ...intervalFindings(scenario, pointer),
  ];
  const facts = own.filter(({ meaning }) => editionsAreSound && meaning === 'facts');
  return [
    ...at(path, findings),
    ...facts.flatMap((mention) => {
      // The editions have just been found without errors.
      const parsed = parseFacts(
        edition as Edition,
        codelistKeys(scope),
        mention.value,
        path,
        mention.pointer,
      );
      return parsed.ok ? [] : parsed.diagnostics;
    }),
  ];
}

/** What a scenario says of readings names readings that the open entry has. */
function readingFindings(scenario: unknown, edition: unknown, pointer: string): readonly Finding[] {
  const chosen = Object.entries(objectAt(scenario, '/readings')).map(
    ([open, reading]) => [open, [reading], join(pointer, 'readings', open)] as const,
  );
  const expected = Object.entries(objectAt(scenario, '/expect/readings')).map(
    ([open, readings]) =>
      [
        open,
        Object.keys(isObject(readings) ? readings : {}),
        join(pointer, 'expect', 'readings', open),
      ] as const,
  );
  return [...chosen, ...expected].flatMap(([open, readings, at]) => {
    const known = Object.keys(objectAt(edition, join('/open', open, 'readings')));
    return readings.flatMap((reading) =>
      typeof reading !== 'string' ||
      known.includes(reading) ||
      get(edition, join('/open', open)) === undefined
        ? []
        : [missing('unknown-reading', reading, known, at)],
    );
  });
}

function objectAt(value: unknown, pointer: string): Readonly<Record<string, unknown>> {
  const found = get(value, pointer);
  return isObject(found) ? found : {};
}

function dateAt(scenario: unknown, pointer: string): IsoDate | undefined {
  const date = get(scenario, pointer);
  return typeof date === 'string' ? parseDate(date) : undefined;
}
