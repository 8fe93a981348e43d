import type { Diagnostic } from '../../../../../engine/diagnostics/diagnostic.ts';
import { segments } from '../../../../../engine/json/pointer.ts';
import { placeOf } from '../../../../../engine/library/place.ts';
import { useWorkbench } from '../../state/draft.ts';
import { partsOf } from '../../state/parts.ts';
import type { MendedPart } from './useMending.ts';

/** The part of the amendment in which a finding is mended: the one that it lies in, else the first of the service. */
export function useFoundPart(): (found: Pick<Diagnostic, 'at'>) => MendedPart | undefined {
  const act = useWorkbench(({ view }) => view.act);
  const documents = useWorkbench((workbench) => workbench.documents);
  const parts = partsOf(documents, act);
  return ({ at }) => {
    const service = placeOf(at.file)?.service ?? /^services\/([^/]+)/.exec(at.file)?.[1];
    const [, named] = segments(at.pointer);
    const mine = parts.filter((one) => one.service === service);
    const found = mine.find(({ file, part }) => file === at.file && part === named) ?? mine[0];
    return found && { service: found.service, part: found.part };
  };
}
