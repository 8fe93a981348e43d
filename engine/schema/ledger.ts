import Type from 'typebox';
import { keyed, object, words } from './primitives.ts';

/** What is published: id, hash, moment. While the library is a draft its content may change. */
export const Ledger = object({
  $schema: Type.String(),
  status: words(['draft', 'published']),
  entries: keyed(
    object({
      document: Type.String(),
      hash: Type.String({ pattern: '^[0-9a-f]{64}$' }),
      publishedAt: Type.String({ format: 'date-time' }),
    }),
  ),
});
export type Ledger = Type.Static<typeof Ledger>;
