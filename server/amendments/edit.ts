import {
  applyOperations,
  type Conflict,
  type Documents,
  type Operation,
} from '../../engine/amending/operations.ts';
import { hashOf } from '../../engine/json/hash.ts';
import { own } from '../../engine/json/own.ts';
import { placeOf } from '../../engine/library/place.ts';
import type { EditBody } from '../api/schemas/amendments.ts';
import { done, type FieldProblem, type Outcome, refused } from '../problems/problem.ts';
import { amendmentsOf } from './behind.ts';
import { commit, onLatest } from './commit.ts';
import type { Amendments } from './context.ts';
import type { AmendmentDraft, Base } from './draft.ts';
import { newEvent } from './events.ts';
import { unkeepable } from './keepable.ts';
import { isPermitted } from './permitted.ts';
import { publishedDocument } from './published-document.ts';
import { mayWrite, type Staff } from './rights.ts';
import { oversized } from './size.ts';

/** An edit that was made; or what did not fit, in which case nothing of it was. */
export interface Edited {
  readonly draft: AmendmentDraft;
  readonly conflicts: readonly Conflict[];
}

/**
 * Makes an edit: all of its operations, or none. The same edit sent again does nothing. The first operation on a published document
 * takes a copy of it into the draft.
 */
export async function editAmendment(
  amendments: Amendments,
  by: Staff,
  now: Date,
  id: string,
  asked: EditBody,
): Promise<Outcome<Edited>> {
  if (!mayWrite(by)) return refused('not-allowed');
  const unfit = unfitOperations(asked);
  if (unfit.length > 0) return refused('invalid-body', { errors: unfit });
  const fingerprint = hashOf(asked.operations);
  let conflicts: readonly Conflict[] = [];
  const result = await onLatest(amendments, id, async (draft) => {
    conflicts = [];
    const known = own(draft.edits, asked.id);
    if (known !== undefined) return known === fingerprint ? done(draft) : refused('idempotency-key-reused');
    if (draft.stage !== 'draft') return refused('amendment-not-editable', { params: { state: draft.stage } });
    const planned = plan(amendments, draft, asked);
    if (!planned.ok) return planned;
    if (planned.value.conflicts.length > 0) {
      conflicts = planned.value.conflicts;
      return done(draft);
    }
    const { label } = asked;
    const payload = {
      id: asked.id,
      fingerprint,
      ...(label === undefined ? {} : { label }),
      operations: asked.operations.map(({ before: _, ...operation }) => operation),
      taken: { ...planned.value.taken },
      stoodOn: newlyStoodOn(amendments, draft, asked),
    };
    return commit(amendments, draft, newEvent('edited', payload, { by, now }));
  });
  return result.ok ? done({ draft: result.value, conflicts }) : result;
}

const unfitOperations = ({ operations }: EditBody): readonly FieldProblem[] =>
  operations.flatMap((operation, index) => unkeepable(operation, `/operations/${index}`));

interface Plan {
  readonly conflicts: readonly Conflict[];
  readonly taken: Readonly<Record<string, Base>>;
}

function plan(amendments: Amendments, draft: AmendmentDraft, { operations }: EditBody): Outcome<Plan> {
  const { inUse } = amendments;
  const foreign = operations.flatMap(({ file }, index) =>
    isPermitted(file, draft, inUse.library)
      ? []
      : [{ pointer: `/operations/${index}/file`, code: 'not-in-amendment' as const, params: { file } }],
  );
  if (foreign.length > 0) return refused('invalid-body', { errors: foreign });
  const taken = copiesFor(amendments, draft, operations);
  const copies = Object.fromEntries(Object.entries(taken).map(([file, { document }]) => [file, document]));
  const documents: Documents = { ...draft.documents, ...copies };
  const applied = applyOperations(documents, operations);
  if (!applied.ok) return done({ conflicts: applied.conflicts, taken });
  const files = new Set(operations.map(({ file }) => file));
  const large = oversized(applied.documents, [...files]);
  return large === undefined ? done({ conflicts: [], taken }) : large;
}

/**
 * The published documents that the draft does not hold yet and that the operations touch. One that it held before and that is put back
 * whole, as undoing its removal does, is not taken again.
 */
function copiesFor(
  { inUse }: Amendments,
  draft: AmendmentDraft,
  operations: readonly Operation[],
): Readonly<Record<string, Base>> {
  const first = new Map<string, Operation>();
  for (const operation of operations) if (!first.has(operation.file)) first.set(operation.file, operation);
  const taken = [...first.values()].flatMap(({ file, pointer, before }) => {
    const putBack = pointer === '' && before === undefined && Object.hasOwn(draft.bases, file);
    const base = Object.hasOwn(draft.documents, file) || putBack ? undefined : publishedDocument(inUse, file);
    return base === undefined ? [] : [[file, base] as const];
  });
  return Object.fromEntries(taken);
}

/** The published amendments of the services that an edit is the first to touch. */
function newlyStoodOn({ inUse }: Amendments, draft: AmendmentDraft, { operations }: EditBody) {
  const touched = operations.flatMap(({ file }) => placeOf(file)?.service ?? []);
  const services = [...new Set(touched)].filter((service) => !draft.services.includes(service));
  return { ...amendmentsOf(inUse, services) };
}
