import { compile } from '../conditions/compile.ts';
import type { Facts, Trilean } from '../conditions/types.ts';
import { documentFact } from '../facts/of.ts';
import type { Edition } from '../schema/edition.ts';
import type { Document } from '../schema/ground.ts';
import { inOrder } from '../schema/in-order.ts';
import { conditionHolds, type DoubtedBy } from './doubted.ts';
import { type Assessed, and } from './item.ts';
import type { DocumentResult } from './types.ts';

/**
 * Every document of the variant and channel: whether it is required and whether it is presented. While the channel is not
 * known, a document of some channels only is required or not: unknown.
 * @param doubtedBy the undetermined open entries that could turn a document that is not required into one that is
 */
export function assessDocuments(
  edition: Edition,
  variant: string,
  channel: string | undefined,
  facts: Facts,
  doubtedBy: DoubtedBy,
): readonly Assessed<DocumentResult>[] {
  return inOrder(edition.documents)
    .filter(([, document]) => document.appliesTo.includes(variant) && takenBy(document, channel) !== false)
    .map(([id, document]) => {
      const asked =
        document.when === undefined
          ? { result: true, missing: [] }
          : compile(document.when, edition.conditions)(facts);
      const required = and(takenBy(document, channel), asked.result);
      const stated = facts[documentFact(id)];
      const presented = typeof stated === 'boolean' ? stated : null;
      const settled = required === false || presented === true;
      return {
        id,
        heldBy: settled && presented !== true ? sparedBy(document, doubtedBy) : [],
        unsettledBy: settled
          ? []
          : [
              ...(asked.result === null ? asked.missing : []),
              ...(presented === null ? [documentFact(id)] : []),
            ],
        result: {
          title: document.title,
          required,
          presented,
          ...(document.heldBy === undefined ? {} : { heldBy: heldByOf(document.heldBy) }),
          ...(document.citation === undefined ? {} : { citation: document.citation }),
        },
      };
    });
}

const sparedBy = ({ when }: Document, doubtedBy: DoubtedBy): readonly string[] =>
  when === undefined ? [] : doubtedBy(conditionHolds(when));

function takenBy({ channels }: Document, channel: string | undefined): Trilean {
  if (channels === undefined) return true;
  return channel === undefined ? null : channels.includes(channel);
}

function heldByOf({ title, registry, citation }: NonNullable<Document['heldBy']>) {
  return {
    title,
    ...(registry === undefined ? {} : { registry }),
    ...(citation === undefined ? {} : { citation }),
  };
}
