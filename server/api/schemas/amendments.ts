import Type from 'typebox';
import type { AmendmentReport } from '../../../engine/amending/report.ts';
import { engineValue } from './common.ts';

const File = Type.String({ pattern: '^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)*\\.json$', maxLength: 300 });
const Pointer = Type.String({ pattern: '^(/[^/]*)*$', maxLength: 2000 });
/** An id that the client makes: the same request sent again adds nothing twice. */
const Id = Type.String({ pattern: '^[a-z0-9-]{8,64}$' });
const Moment = Type.String({ format: 'date-time' });

/** One change of one document: see `engine/amending/operations.ts`. */
export const OperationBody = Type.Object(
  {
    file: File,
    pointer: Pointer,
    before: Type.Optional(Type.Unknown()),
    after: Type.Optional(Type.Unknown()),
  },
  { additionalProperties: false },
);

/** Where an amendment stands; the last four follow from the dates of a published one. */
export const AmendmentState = Type.Enum([
  'draft',
  'in-review',
  'approved',
  'discarded',
  'recalled',
  'scheduled',
  'in-force',
  'superseded',
  'repealed',
] as const);
export type AmendmentState = Type.Static<typeof AmendmentState>;

/** Someone of the staff, with the name shown. */
export const Person = Type.Object({ account: Type.String(), name: Type.String() });

export const NewAmendment = Type.Object(
  {
    /** A working title, until the act has its own. */
    title: Type.String({ minLength: 1, maxLength: 300 }),
    /** The act that it carries out: one of the library, or the key of one that is registered in the draft. */
    act: Type.String({ pattern: '^[a-z][a-z0-9-]{1,80}$' }),
    /** The services that it changes. */
    services: Type.Array(Type.String({ pattern: '^[a-z][a-z0-9-]*$' }), { maxItems: 100 }),
  },
  { additionalProperties: false },
);
export type NewAmendment = Type.Static<typeof NewAmendment>;

export const EditBody = Type.Object(
  {
    id: Id,
    /** What the author did, in a few words; shown in the history. */
    label: Type.Optional(Type.String({ maxLength: 300 })),
    operations: Type.Array(OperationBody, { minItems: 1, maxItems: 5000 }),
  },
  { additionalProperties: false },
);
export type EditBody = Type.Static<typeof EditBody>;

/** An edit's answer: where the draft stands now; or what did not fit, in which case nothing was applied. */
export const EditAnswer = Type.Object({
  sequence: Type.Integer(),
  conflicts: Type.Array(Type.Object({ operation: OperationBody, theirs: Type.Optional(Type.Unknown()) })),
});
export type EditAnswer = Type.Static<typeof EditAnswer>;

export const CommentBody = Type.Object(
  {
    id: Id,
    text: Type.String({ minLength: 1, maxLength: 5000 }),
    /** The change that it is about. */
    at: Type.Optional(Type.Object({ file: File, pointer: Pointer }, { additionalProperties: false })),
  },
  { additionalProperties: false },
);
export type CommentBody = Type.Static<typeof CommentBody>;

const STEPS = ['submit', 'return', 'approve', 'publish', 'recall', 'discard', 'reopen', 'rebase'] as const;

/** A step of its life, with words for whoever comes next. `sequence`: what the reader saw when deciding. */
export const AmendmentStep = Type.Object(
  {
    step: Type.Enum(STEPS),
    sequence: Type.Integer({ minimum: 1 }),
    text: Type.Optional(Type.String({ maxLength: 5000 })),
  },
  { additionalProperties: false },
);
export type AmendmentStep = Type.Static<typeof AmendmentStep>;

export const AmendmentSummary = Type.Object({
  id: Type.String(),
  /** The title of its act, as far as that is written; before that the working title. */
  title: Type.String(),
  /** What its authors call it. */
  workingTitle: Type.String(),
  act: Type.String(),
  /** The number of the act and the day on which it was adopted, as soon as they are known. */
  number: Type.Optional(Type.String()),
  adopted: Type.Optional(Type.String()),
  services: Type.Array(Type.String()),
  state: AmendmentState,
  authors: Type.Array(Person),
  changedAt: Moment,
  /** The first day of effect of its parts, where they give one. */
  from: Type.Optional(Type.String({ format: 'date' })),
  comments: Type.Integer(),
});
export type AmendmentSummary = Type.Static<typeof AmendmentSummary>;

export const AmendmentView = Type.Object({
  ...AmendmentSummary.properties,
  sequence: Type.Integer(),
  /** The documents that it adds or changes, as they are now. */
  documents: Type.Record(Type.String(), Type.Unknown()),
  /** Acts published since the draft began that change the same services; and what they and this one both touch. */
  behind: Type.Array(
    Type.Object({
      file: Type.String(),
      act: Type.Optional(Type.String()),
      pointers: Type.Array(Type.String()),
      /** It was taken back: the draft stood on what is there no more. */
      gone: Type.Optional(Type.Literal(true)),
    }),
  ),
  history: Type.Array(
    Type.Object({
      sequence: Type.Integer(),
      at: Moment,
      by: Person,
      kind: Type.Enum(['begun', 'edited', 'commented', 'resolved', ...STEPS] as const),
      text: Type.Optional(Type.String()),
    }),
  ),
  remarks: Type.Array(
    Type.Object({
      id: Type.String(),
      at: Moment,
      by: Person,
      text: Type.String(),
      about: Type.Optional(Type.Object({ file: Type.String(), pointer: Type.String() })),
      resolved: Type.Boolean(),
    }),
  ),
  /** The places that are not as they were when it was last returned; absent where it never was. */
  changedSinceReturn: Type.Optional(Type.Array(Type.Object({ file: Type.String(), pointer: Type.String() }))),
  /** What this reader may do now. */
  may: Type.Array(Type.String()),
  /** SHA-256 of each published file's text. */
  published: Type.Optional(
    Type.Object({
      at: Moment,
      by: Person,
      files: Type.Array(Type.Object({ file: Type.String(), hash: Type.String() })),
    }),
  ),
});
export type AmendmentView = Type.Static<typeof AmendmentView>;

/** The definition files that a draft stands on. */
export const LibraryFiles = Type.Object({
  files: Type.Array(Type.Object({ path: Type.String(), text: Type.String() })),
});
export type LibraryFiles = Type.Static<typeof LibraryFiles>;

/** What checking a candidate says: by the server, before a step that it could forbid. */
export const ReportView = engineValue<AmendmentReportView>('The report on an amendment.');

/** The report with what only the server knows. */
export interface AmendmentReportView extends AmendmentReport {
  /** Cases of the services concerned that are submitted and not decided yet. */
  readonly openCases: number;
}
