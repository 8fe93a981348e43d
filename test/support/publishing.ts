import { hashOf } from '../../engine/json/hash.ts';
import type { SourceFile } from '../../engine/library/types.ts';
import type { Amendments } from '../../server/amendments/context.ts';
import type { AmendmentDraft } from '../../server/amendments/draft.ts';
import type { PreparedPublication } from '../../server/amendments/publishing.ts';
import type { Outcome, Problem } from '../../server/problems/problem.ts';
import { amended, GUEST_CARD, type TestPart } from './amended.ts';

const POLICY = { account: 'policy', name: 'Policy', kind: 'policy' as const };
const MOMENT = '2025-03-10T06:00:00.000Z';

/** An approved draft of some documents. `before`: the files that it was made from. */
export function draftOf(
  id: string,
  documents: Readonly<Record<string, unknown>>,
  before: readonly SourceFile[] = [],
): AmendmentDraft {
  const bases = before
    .filter(({ path }) => Object.hasOwn(documents, path))
    .map(({ path, text }) => {
      const document: unknown = JSON.parse(text);
      return [path, { hash: hashOf(document), document }] as const;
    });
  return {
    id,
    sequence: 1,
    title: id,
    act: id,
    services: ['guest-card'],
    stage: 'approved',
    authors: [],
    begunAt: MOMENT,
    changedAt: MOMENT,
    documents,
    bases: Object.fromEntries(bases),
    stoodOn: {},
    remarks: [],
    history: [],
    edits: {},
    requests: {},
  };
}

/** A draft of a new act with one amendment of the fixture's service. */
export function amendmentDraft(act: string, parts: Readonly<Record<string, TestPart>>): AmendmentDraft {
  const files = amended(act, parts).filter(({ path }) => path.endsWith(`/${act}.json`));
  return draftOf(act, Object.fromEntries(files.map(({ path, text }) => [path, JSON.parse(text)])));
}

/** The amendment's path of such a draft. */
export const amendmentFile = (act: string): string => `${GUEST_CARD}amendments/${act}.json`;

type Publishing = Pick<Amendments, 'publishing' | 'repository'>;

/** Publishes a draft as the command does: the problem, where there is one. */
export async function publish(to: Publishing, draft: AmendmentDraft, now: string = MOMENT) {
  return carriedOut(to, await to.publishing.publish(draft, POLICY, new Date(now)));
}

/** Takes a published draft back. */
export async function recall(to: Publishing, draft: AmendmentDraft, now: string = MOMENT) {
  return carriedOut(to, await to.publishing.recall(draft, POLICY, new Date(now)));
}

async function carriedOut(
  { repository }: Publishing,
  prepared: Outcome<PreparedPublication>,
): Promise<Problem | undefined> {
  if (!prepared.ok) return prepared.problem;
  const result = await repository.append([prepared.value.append]);
  if (!result.ok) throw new Error('somebody else was quicker');
  prepared.value.carryOut();
  return undefined;
}
