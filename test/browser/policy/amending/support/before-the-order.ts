import { saidChanges } from '../../../../../engine/acts/said-changes.ts';
import { documentsOf } from '../../../../../engine/amending/draft-library.ts';
import type { Documents } from '../../../../../engine/amending/operations.ts';
import { parseDate } from '../../../../../engine/calendar/date.ts';
import { walk } from '../../../../../engine/check/walk.ts';
import { inForce } from '../../../../../engine/edition/in-force.ts';
import type { EditionInForce } from '../../../../../engine/edition/types.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import type { Library, SourceFile } from '../../../../../engine/library/types.ts';
import { openedOnce, shippedFiles, shippedLibrary } from '../../../../support/library.ts';

export const ORDER = 'kz-317-2025';
export const SERVICE = 'kandas-status';
export const DAY = '2025-10-26';

/** The edition of the service on a day. */
export function editionOn(library: Library, day: string): EditionInForce {
  const date = parseDate(day);
  const found = date === undefined ? undefined : inForce(library, SERVICE, date);
  if (found?.ok !== true) throw new Error(`no edition on ${day}`);
  return found.value;
}

/** The edition that the order makes, as the shipped library has it. */
export const editionOfTheOrder = (): EditionInForce => editionOn(shippedLibrary(), DAY);

/**
 * The files of the shipped library as they were before the order came: one service, without its amendment and whatever speaks of the order; of the
 * acts that it changes the provisions that something cites, for nobody had encoded what the order was to write into them.
 */
export const filesBeforeTheOrder = (): readonly SourceFile[] =>
  withoutWhatItWrites(shippedFiles().flatMap(beforeTheOrder));

/** The same with all other services as they are published, from which a draft learns: without their scenarios, and whatever speaks of the order. */
const allBeforeTheOrder = (): readonly SourceFile[] =>
  withoutWhatItWrites([
    ...shippedFiles().flatMap(beforeTheOrder),
    ...shippedFiles().flatMap(ofAnotherService),
  ]);

function ofAnotherService(file: SourceFile): readonly SourceFile[] {
  const [folder, service, kind] = file.path.split('/');
  if (folder !== 'services' || service === SERVICE || kind === 'scenarios') return [];
  if (kind === 'amendments' && file.text.includes(ORDER)) return [];
  return [{ ...file, text: JSON.stringify(withoutCitingIt(JSON.parse(file.text))) }];
}

function withoutWhatItWrites(files: readonly SourceFile[]): readonly SourceFile[] {
  const written = saidBy(shippedDocument(`acts/${ORDER}.json`));
  const cited = files.flatMap(({ text }) => citedIn(JSON.parse(text)));
  return files.map((file) => {
    const mine = written.filter(({ act }) => file.path === `acts/${act}.json`);
    return mine.length === 0 ? file : { ...file, text: without(file.text, mine, cited) };
  });
}

interface Place {
  readonly act: string;
  readonly provision: string;
}

/** What an act says that it writes into others. */
const saidBy = (act: unknown): readonly Place[] =>
  Object.values(membersOf(membersOf(act).provisions)).flatMap(saidChanges);

/** An act without provisions that are to be written, as far as nothing cites them or what stands under them. */
function without(text: string, written: readonly Place[], cited: readonly Place[]): string {
  const act = membersOf(JSON.parse(text));
  const kept = Object.entries(membersOf(act.provisions)).filter(
    ([id]) =>
      !written.some(({ provision }) => provision === id) ||
      cited.some((one) => one.act === act.id && `${one.provision}.`.startsWith(`${id}.`)),
  );
  return JSON.stringify({ ...act, provisions: Object.fromEntries(kept) });
}

function citedIn(document: unknown): readonly Place[] {
  const cited: Place[] = [];
  walk(document, (value) => {
    if (isObject(value) && typeof value.act === 'string' && typeof value.provision === 'string')
      cited.push({ act: value.act, provision: value.provision });
  });
  return cited;
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

/** The library of these files. */
export const libraryBeforeTheOrder = openedOnce(filesBeforeTheOrder);

/** The library with all its services, as it was before the order. */
export const wholeLibraryBeforeTheOrder = openedOnce(allBeforeTheOrder);

/** What is published in it. */
export const publishedBeforeTheOrder = (): Documents => documentsOf(allBeforeTheOrder());

/** A document of the shipped library. */
export function shippedDocument(path: string): unknown {
  const file = shippedFiles().find((one) => one.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return JSON.parse(file.text);
}

function beforeTheOrder(file: SourceFile): readonly SourceFile[] {
  const [folder, service, kind] = file.path.split('/');
  if (folder === 'guidance' || file.path === `acts/${ORDER}.json`) return [];
  if (folder !== 'services') return [file];
  if (service !== SERVICE || kind === 'amendments') return [];
  const document: unknown = JSON.parse(file.text);
  if (kind !== 'scenarios') return [{ ...file, text: JSON.stringify(withoutCitingIt(document)) }];
  const scenarios = Object.entries(
    isObject(document) && isObject(document.scenarios) ? document.scenarios : {},
  );
  const kept = scenarios.filter(
    ([, one]) => isObject(one) && String(one.at) < DAY && !JSON.stringify(one).includes(ORDER),
  );
  if (kept.length === 0 || !isObject(document)) return [];
  return [{ ...file, text: JSON.stringify({ ...document, scenarios: Object.fromEntries(kept) }) }];
}

/** What the library says of open questions quotes the order as one of its sources. */
function withoutCitingIt(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => !isOfTheOrder(one)).map(withoutCitingIt);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutCitingIt(one)]));
}

const isOfTheOrder = (value: unknown): boolean =>
  isObject(value) && isObject(value.citation) && value.citation.act === ORDER;
