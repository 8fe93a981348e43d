import Type from 'typebox';
import { LANGUAGE_PATTERN } from '../../../engine/schema/languages.ts';

/** RFC 9457 problem details; `errors` names each offending field by JSON Pointer. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.Optional(Type.String()),
  instance: Type.Optional(Type.String()),
  code: Type.String(),
  errors: Type.Optional(
    Type.Array(
      Type.Object({
        pointer: Type.String(),
        code: Type.String(),
        message: Type.String(),
        hint: Type.Optional(Type.String()),
      }),
    ),
  ),
  /** What exists, where something unknown was asked for. */
  known: Type.Optional(Type.Array(Type.String())),
});
export type Problem = Type.Static<typeof Problem>;

/** A page of a list; `next` is the cursor of the following page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

/** A part of a response whose type the engine owns. */
export function engineValue<T>(description: string) {
  return Type.Unsafe<T>(Type.Object({}, { description }));
}

export const AccountKind = Type.Enum(['applicant', 'officer', 'policy'] as const);
export type AccountKind = Type.Static<typeof AccountKind>;

/** What policy staff may do: write amendments, approve those of others, suspend a service in an emergency. */
export const RIGHTS = ['write', 'approve', 'suspend'] as const;
export type Right = (typeof RIGHTS)[number];

export const Session = Type.Object({
  account: Type.String(),
  name: Type.String(),
  kind: AccountKind,
  language: Type.String({ pattern: LANGUAGE_PATTERN }),
  /** Of policy staff: what they may do. */
  rights: Type.Optional(Type.Array(Type.Enum(RIGHTS))),
});
export type Session = Type.Static<typeof Session>;

export const SignIn = Type.Object(
  {
    account: Type.String({ minLength: 1, maxLength: 100 }),
    password: Type.String({ minLength: 1, maxLength: 200 }),
  },
  { additionalProperties: false },
);
export type SignIn = Type.Static<typeof SignIn>;

/** What a visitor may know before signing in. */
export const ServerInfo = Type.Object({
  version: Type.String(),
  today: Type.String({ format: 'date' }),
  /** The languages that the library is written in, with what each calls itself. */
  languages: Type.Array(
    Type.Object({ language: Type.String(), name: Type.String(), authoritative: Type.Boolean() }),
  ),
  libraryStatus: Type.Enum(['draft', 'published'] as const),
  /** The demonstration accounts, only where they are switched on. */
  demoAccounts: Type.Array(
    Type.Object({ account: Type.String(), password: Type.String(), kind: AccountKind, name: Type.String() }),
  ),
});
export type ServerInfo = Type.Static<typeof ServerInfo>;
