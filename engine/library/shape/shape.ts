import type Type from 'typebox';
import type { DiagnosticCode } from '../../diagnostics/messages.ts';

/** The part of JSON Schema that the definition schemas use. A test holds them to it: a keyword not read here would check nothing. */
export interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The value names something defined elsewhere. */
  readonly 'x-reference'?: string;
  /** The keys name things defined elsewhere. */
  readonly 'x-keys'?: string;
  /**
   * The value means more than its shape says: a condition, an expression, a citation, a pointer, facts, a merge patch; `whole`: amendments replace
   * it whole.
   */
  readonly 'x-qagida'?: string;
  /** Of an expression: the type that its value must have. */
  readonly 'x-type'?: string;
}

export const SHAPE_KEYWORDS: readonly string[] = [
  'type',
  'properties',
  'patternProperties',
  'additionalProperties',
  'required',
  'minProperties',
  'items',
  'minItems',
  'anyOf',
  'enum',
  'const',
  'pattern',
  'format',
  'minLength',
  'minimum',
  'maximum',
  'x-reference',
  'x-keys',
  'x-qagida',
  'x-type',
];

/** A schema as plain JSON Schema. TypeBox types its schemas by what they accept; here they are data to walk over. */
export const shapeOf = (schema: Type.TSchema): Shape => schema as Shape;

/** A problem at a pointer of a document, whichever file that turns out to be. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly pointer: string;
  readonly params: Readonly<Record<string, string | number | undefined>>;
}

/** A place that means more than its shape says. */
export interface Mention {
  /** `reference`, `citation`, `condition`, `pointer`, `facts`. */
  readonly meaning: string;
  /** Of an expression: the type that its value must have. */
  readonly type?: string;
  /** Of a reference: the concept it names. */
  readonly concept?: string;
  readonly value: unknown;
  readonly pointer: string;
}

/** What a walk over a document found. */
export interface Inspection {
  readonly findings: Finding[];
  readonly mentions: Mention[];
}
