import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { beginAmendment } from '../../../server/amendments/begin.ts';
import { editAmendment } from '../../../server/amendments/edit.ts';
import { AmendmentRepository } from '../../../server/amendments/repository.ts';
import { takeStep } from '../../../server/amendments/step.ts';
import type { AmendmentStep } from '../../../server/api/schemas/amendments.ts';
import { openLive } from '../../../server/library/open-live.ts';
import { publishing } from '../../../server/library/publishing.ts';
import type { Outcome } from '../../../server/problems/problem.ts';
import { openLowdbStore } from '../../../server/store/lowdb-store.ts';
import { ACT, wholeOrder } from '../amending.ts';
import { judgingHere } from '../judging.ts';
import { definitionsOf, smallLibrary } from '../library.ts';

/**
 * A process for the crash test of publications: publishes an amendment and takes it back, again and again, until it is killed. Every line that it
 * prints is something that a person would have been told was done.
 */
const [folder = ''] = process.argv.slice(2);
const store = await openLowdbStore(folder);
const now = new Date('2025-03-10T06:00:00Z');
const live = await openLive(store, definitionsOf(smallLibrary()), now, pino({ level: 'silent' }));
const repository = new AmendmentRepository(store);
const amendments = {
  repository,
  inUse: live,
  publishing: publishing(store, live, judgingHere.open),
  judging: judgingHere,
  accounts: new Map(),
};
const [author, reviewer] = ['policy', 'policy-2'].map((account) => ({
  account,
  name: account,
  kind: 'policy' as const,
  rights: ['write' as const, 'approve' as const],
}));
if (author === undefined || reviewer === undefined) throw new Error('two people are needed');

function told<T>(outcome: Outcome<T>, line: (value: T) => object): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  process.stdout.write(`${JSON.stringify(line(outcome.value))}\n`);
  return outcome.value;
}

async function step(id: string, name: AmendmentStep['step'], by = author): Promise<void> {
  const sequence = (await repository.find(id))?.sequence ?? 0;
  const asked = { step: name, sequence, text: 'so' };
  if (by === undefined) return;
  told(await takeStep(amendments, by, now, id, asked, undefined), ({ stage }) => ({ id, stage }));
}

// What the process before left published would be in the way of the same amendment published anew.
for (const { id, stage } of await repository.all()) if (stage === 'published') await step(id, 'recall');
for (;;) {
  const asked = { title: 'Longer decisions', act: ACT, services: ['guest-card'] };
  const begun = await beginAmendment(amendments, author, now, asked, undefined);
  const { id } = told(begun, ({ stage }) => ({ stage }));
  const body = { id: randomUUID(), operations: [...wholeOrder] };
  told(await editAmendment(amendments, author, now, id, body), () => ({}));
  await step(id, 'submit');
  await step(id, 'approve', reviewer);
  await step(id, 'publish');
  await step(id, 'recall');
}
