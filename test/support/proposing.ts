import { documentsOf } from '../../engine/amending/draft-library.ts';
import type { Documents } from '../../engine/amending/operations.ts';
import type { Proposal } from '../../engine/amending/proposing/proposal.ts';
import { proposalsFor } from '../../engine/amending/proposing/proposals-for.ts';
import { GUEST_CARD } from './amended.ts';
import { smallFiles } from './library.ts';

export const ACT = 'al-9-2026';

/** The part of the draft that something is proposed for, as far as a test says. */
interface Begun {
  /** The provisions of the new act. */
  readonly provisions: Readonly<Record<string, object>>;
  /** The parts of its amendment; one that takes effect in 2026 unless a test says otherwise. */
  readonly parts?: Readonly<Record<string, object>>;
  /** What else is published: documents laid over the fixture library. */
  readonly published?: Documents;
}

const ALL = { all: { inForce: { from: '2026-03-01' }, patch: {} } };

/** The documents of the fixture library with a new act registered and its part begun. */
export function begunIn({ provisions, parts = ALL, published = {} }: Begun) {
  const before: Documents = { ...documentsOf(smallFiles()), ...published };
  const ordered = Object.entries(provisions).map(([id, one], index) => [id, { order: index + 1, ...one }]);
  const act = { id: ACT, kind: 'order', adopted: '2026-02-01', provisions: Object.fromEntries(ordered) };
  const documents: Documents = {
    ...before,
    [`acts/${ACT}.json`]: act,
    [`${GUEST_CARD}amendments/${ACT}.json`]: { act: ACT, parts },
  };
  return { published: before, documents };
}

/** What is proposed for a new act over the fixture library. */
export function proposedFor(begun: Begun): readonly Proposal[] {
  const { published, documents } = begunIn(begun);
  return proposalsFor(published, documents, ACT);
}

/** What a provision restates or removes in the order that the service rests on. */
export const changing = (provision: string, operation = 'restates', more: object = {}) => ({
  changes: [{ act: 'al-1-2020', provision, operation, ...more }],
});

/** The citation of what a provision of the new act has written. */
export const writtenBy = (provision: string, by: string) => ({
  act: 'al-1-2020',
  provision,
  by: { act: ACT, provision: by },
});
