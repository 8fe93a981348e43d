import type Type from 'typebox';
import { Act } from '../schema/act.ts';
import { Amendment } from '../schema/amendment.ts';
import { Calendar } from '../schema/calendar.ts';
import { Codelist } from '../schema/codelist.ts';
import { EditionFile } from '../schema/edition.ts';
import { Guidance } from '../schema/guidance.ts';
import { Ledger } from '../schema/ledger.ts';
import { Manifest } from '../schema/manifest.ts';
import { Parameter } from '../schema/parameter.ts';
import { ScenarioFile } from '../schema/scenario.ts';
import type { DocumentKind } from './place.ts';

/** The schema of every kind of definition file. */
export const documentSchemas: Readonly<Record<DocumentKind, Type.TSchema>> = {
  act: Act,
  calendar: Calendar,
  parameter: Parameter,
  codelist: Codelist,
  guidance: Guidance,
  edition: EditionFile,
  amendment: Amendment,
  scenarios: ScenarioFile,
  ledger: Ledger,
  library: Manifest,
};

/** The file name of a kind's JSON Schema, as `$schema` names it. */
export const schemaFileName = (kind: DocumentKind): string => `${kind}.schema.json`;
