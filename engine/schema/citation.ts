import Type from 'typebox';
import { Key, object, ProvisionId } from './primitives.ts';

/** A place in an act. */
export const Provision = object({ act: Key, provision: ProvisionId }, { 'x-qagida': 'citation' });
export type Provision = Type.Static<typeof Provision>;

/** The provision that governs and, where an amendment wrote it, the amending provision (`by`). */
export const Citation = object(
  { act: Key, provision: ProvisionId, by: Type.Optional(Provision) },
  { 'x-qagida': 'citation' },
);
export type Citation = Type.Static<typeof Citation>;
