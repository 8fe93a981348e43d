import Type from 'typebox';
import { Person } from './amendments.ts';

/** What tells a place of a review from the others; and what it showed when it was looked at. */
const Key = Type.String({ pattern: '^[^\\n]{1,300}$' });
const Print = Type.String({ minLength: 1, maxLength: 64 });

/** What a reader ticks off in the review of an amendment, and from what a tick is taken away. */
export const LookedBody = Type.Object(
  {
    looked: Type.Record(Key, Print, { maxProperties: 2000, additionalProperties: false }),
    unlooked: Type.Array(Key, { maxItems: 2000 }),
  },
  { additionalProperties: false },
);
export type LookedBody = Type.Static<typeof LookedBody>;

/** What every reader has ticked off. A tick counts as long as the place shows what it showed then. */
export const LookedView = Type.Object({
  readers: Type.Array(Type.Object({ by: Person, looked: Type.Record(Type.String(), Type.String()) })),
});
export type LookedView = Type.Static<typeof LookedView>;
