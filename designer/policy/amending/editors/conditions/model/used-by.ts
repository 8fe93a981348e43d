import { conditionsOf } from '../../../../../../engine/check/conditions-of.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { allRows, rowOf } from './row.ts';

/** The places of an edition whose conditions refer to a shared one, as pointers to the items that hold them. */
export const usedBy = (edition: Edition, shared: string): readonly string[] =>
  conditionsOf(edition)
    .filter(({ condition }) =>
      allRows(rowOf(condition)).some(({ node }) => node.kind === 'reference' && node.condition === shared),
    )
    .map(({ pointer }) => pointer.slice(0, -'/when'.length));
