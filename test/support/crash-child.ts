import pino from 'pino';
import { createDraft, saveDraft } from '../../server/cases/drafts.ts';
import { CaseRepository } from '../../server/cases/repository.ts';
import { submit } from '../../server/cases/submit.ts';
import { agreementOn } from '../../server/evaluator/agreement.ts';
import { openLowdbStore } from '../../server/store/lowdb-store.ts';
import { application } from './guest-card.ts';
import { smallLibrary } from './library.ts';

/**
 * A process for the crash test: begins, saves and submits applications, several at once, until it is killed. Every line that it prints is
 * something that a person would have been told was done.
 */
const [folder = ''] = process.argv.slice(2);
const store = await openLowdbStore(folder);
const cases = {
  library: smallLibrary(),
  repository: new CaseRepository(store),
  logger: pino({ level: 'silent' }),
  agreementOn,
  decidesOnDrafts: true,
};
const actor = { account: 'applicant', name: 'Ada Bell', kind: 'applicant' as const };
const now = new Date('2025-03-10T06:00:00Z');
const told = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function work(): Promise<never> {
  for (;;) {
    const draft = await createDraft(cases, actor, now, { ...application, language: 'en' }, undefined);
    if (!draft.ok) throw new Error(draft.problem.code);
    const { id } = draft.value;
    told({ id, sequence: draft.value.sequence });
    const update = { answers: application.answers, expectedSequence: 1 };
    const saved = await saveDraft(cases, actor, now, draft.value, update, undefined);
    if (!saved.ok) throw new Error(saved.problem.code);
    told({ id, sequence: saved.value.sequence });
    const submitted = await submit(cases, actor, now, id, { expectedSequence: saved.value.sequence });
    if (!submitted.ok) throw new Error(submitted.problem.code);
    told({ id, sequence: submitted.value.sequence, number: submitted.value.submission?.number });
  }
}

told({ ready: true });
await Promise.all([work(), work(), work()]);
