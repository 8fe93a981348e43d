import type { DecidedCase } from '../../engine/alternatives/late-effects.ts';
import { concernedServices } from '../../engine/amending/concerned.ts';
import type { Case } from '../cases/case.ts';
import type { CaseRepository } from '../cases/repository.ts';
import type { AmendmentDraft } from './draft.ts';
import type { LibraryInUse } from './publishing.ts';

/** A decided case with what staff know it by. */
export interface NumberedCase extends DecidedCase {
  readonly number: string;
}

/** The decided cases to which a draft could do something, with what they were decided on. */
export async function decidedCasesFor(
  repository: Pick<CaseRepository, 'all'>,
  { files }: LibraryInUse,
  { documents, services }: AmendmentDraft,
): Promise<readonly NumberedCase[]> {
  const concerned = concernedServices(files, documents, services);
  return (await repository.all()).filter(({ service }) => concerned.includes(service)).flatMap(decided);
}

/** How many cases to which a draft could do something are submitted and not decided yet. */
export async function openCasesFor(
  repository: Pick<CaseRepository, 'all'>,
  { files }: LibraryInUse,
  { documents, services }: AmendmentDraft,
): Promise<number> {
  const concerned = concernedServices(files, documents, services);
  const isOpen = ({ service, submission, final, deleted }: Case) =>
    concerned.includes(service) && submission !== undefined && !final && !deleted;
  return (await repository.all()).filter((one) => isOpen(one) && decided(one).length === 0).length;
}

/** The last decision that is not preliminary counts. */
function decided({ id, service, submission, steps }: Case): readonly NumberedCase[] {
  const step = steps.findLast(({ decision }) => decision?.preliminary === false);
  if (step?.receipt === undefined || submission === undefined) return [];
  const input = { ...step.receipt.input, submittedOn: submission.on };
  return [{ id, service, number: submission.number, input }];
}
