import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { quoted } from '../diagnostics/quote.ts';
import { error } from '../diagnostics/report.ts';
import { allowsNullIn } from '../json/parse.ts';
import { readJson } from '../json/read.ts';
import { isObject } from '../json/value.ts';
import { type FilePlace, placeOf } from './place.ts';
import { documentSchemas, schemaFileName } from './schemas.ts';
import { inspect } from './shape/inspect.ts';
import type { Finding, Mention } from './shape/shape.ts';
import type { SourceFile } from './types.ts';

/** A definition file as far as it could be read. */
export interface Document {
  readonly path: string;
  readonly place: FilePlace;
  /** Absent where the text is no JSON. */
  readonly value?: unknown;
  readonly mentions: readonly Mention[];
  readonly diagnostics: readonly Diagnostic[];
  /** The value has the shape of its kind. */
  readonly sound: boolean;
}

/** Reads one file: its place in the library, its JSON, its shape, its `$schema` and its id. A file without a place gives only the diagnostic. */
export function openDocument({ path, text }: SourceFile): Document | Diagnostic {
  const place = placeOf(path);
  if (place === undefined) return error('file-out-of-place', { file: path, pointer: '' }, { path });
  const { value, diagnostics } = readJson(path, text, allowsNullIn(path));
  if (value === undefined) return { path, place, mentions: [], diagnostics, sound: false };
  const { findings, mentions } = inspect(documentSchemas[place.kind], value);
  const all = [
    ...diagnostics,
    ...at(path, [...findings, ...schemaFindings(value, place), ...idFindings(value, place)]),
  ];
  return { path, place, value, mentions, diagnostics: all, sound: all.length === 0 };
}

/** Findings as errors of a file. */
export function at(file: string, findings: readonly Finding[]): readonly Diagnostic[] {
  return findings.map(({ code, pointer, params }) => error(code, { file, pointer }, params));
}

function schemaFindings(value: unknown, { kind }: FilePlace): readonly Finding[] {
  if (!isObject(value)) return [];
  const { $schema } = value;
  const expected = schemaFileName(kind);
  // Of most kinds the shape requires it; a file of an edition is a part of an edition, which requires nothing.
  if ($schema === undefined) {
    return kind === 'edition' ? [{ code: 'missing-key', pointer: '', params: { key: '$schema' } }] : [];
  }
  if (typeof $schema !== 'string' || $schema.split('/').at(-1) === expected) return [];
  return [{ code: 'schema-not-right', pointer: '/$schema', params: { found: quoted($schema), expected } }];
}

const idKeys: Readonly<Record<string, string>> = {
  act: 'id',
  calendar: 'id',
  parameter: 'id',
  codelist: 'id',
  guidance: 'id',
  amendment: 'act',
};

function idFindings(value: unknown, { kind, name }: FilePlace): readonly Finding[] {
  const key = idKeys[kind];
  if (key === undefined || !isObject(value) || value[key] === undefined || value[key] === name) return [];
  return [
    { code: 'id-not-file-name', pointer: `/${key}`, params: { found: quoted(value[key]), expected: name } },
  ];
}
