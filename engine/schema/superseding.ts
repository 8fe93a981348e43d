import Type from 'typebox';
import { Key } from './primitives.ts';
import { Text } from './text.ts';

/**
 * What makes an entry take the place of an earlier one. What is published never changes: an entry that turned out wrong, has ended, or is
 * known better by now, is superseded by another that says all of it anew. The earlier one stays where it is.
 */
export const superseding = {
  /** The key of the earlier entry; who names that one means this one from then on. */
  supersedes: Type.Optional(Key),
  /** Why. */
  reason: Type.Optional(Text),
};
