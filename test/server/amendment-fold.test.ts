import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyOperations, type Documents, type Operation } from '../../engine/amending/operations.ts';
import { beginAmendment } from '../../server/amendments/begin.ts';
import type { Amendments } from '../../server/amendments/context.ts';
import { editAmendment } from '../../server/amendments/edit.ts';
import { AmendmentRepository } from '../../server/amendments/repository.ts';
import { refused } from '../../server/problems/problem.ts';
import { openLowdbStore } from '../../server/store/lowdb-store.ts';
import { ACT, ACT_FILE, AMENDMENT_FILE } from '../support/amending.ts';
import { judgingHere } from '../support/judging.ts';
import { smallFiles, smallLibrary } from '../support/library.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

const file = fc.constantFrom(ACT_FILE, AMENDMENT_FILE, 'codelists/new.json');
const pointer = fc.constantFrom('', '/a', '/a/b', '/c', '/c/0', '/a~1b');
const value = fc.option(
  fc.oneof(fc.integer(), fc.string(), fc.constant({ b: 1 }), fc.constant([1, 2]), fc.constant({})),
  { nil: undefined },
);
const operation = fc.record({ file, pointer, before: value, after: value }).map(
  ({ file, pointer, before, after }): Operation => ({
    file,
    pointer,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }),
);
const edits = fc.array(fc.array(operation, { minLength: 1, maxLength: 4 }), { maxLength: 12 });

it('a draft is what its edits made of it, read anew as well as kept', () =>
  inTemporaryFolder(async (folder) => {
    const store = await openLowdbStore(folder);
    const amendments: Amendments = {
      repository: new AmendmentRepository(store),
      inUse: { library: smallLibrary(), files: smallFiles() },
      publishing: {
        alone: (work) => work(),
        publish: async () => refused('not-allowed'),
        recall: async () => refused('not-allowed'),
      },
      judging: judgingHere,
      accounts: new Map(),
    };
    const by = { account: 'policy', name: 'Policy', kind: 'policy' } as const;
    const now = new Date('2025-03-10T06:00:00Z');
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        const begun = await beginAmendment(
          amendments,
          by,
          now,
          { title: 'x', act: ACT, services: [] },
          undefined,
        );
        if (!begun.ok) throw new Error(begun.problem.code);
        const { id } = begun.value;
        let expected: Documents = {};
        for (const [index, operations] of all.entries()) {
          const body = { id: `edit-${index}-of-it`, operations: [...operations] };
          const edited = await editAmendment(amendments, by, now, id, body);
          if (!edited.ok) throw new Error(edited.problem.code);
          const applied = applyOperations(expected, operations);
          if (edited.value.conflicts.length === 0 && applied.ok) expected = applied.documents;
          else expect(edited.value.conflicts.length).toBeGreaterThan(0);
          expect(edited.value.draft.documents).toEqual(expected);
        }
        const kept = await amendments.repository.find(id);
        expect(await new AmendmentRepository(store).find(id)).toEqual(kept);
      }),
      { numRuns: 60 },
    );
    await store.close();
  }));
