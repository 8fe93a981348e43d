import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import { join } from '../../../../engine/json/pointer.ts';
import { amendmentFile } from '../state/parts.ts';
import type { DraftPlace } from './since-return.ts';

/** The places that the changes in words speak of: remarks on them stand beside them. */
export function shownPlaces(
  report: Pick<AmendmentReport, 'changes' | 'shared'> | undefined,
  act: string,
): readonly DraftPlace[] {
  if (report === undefined) return [];
  const ofServices = report.changes.flatMap(({ service, diff }) =>
    diff.changes.map(({ pointer }) => ({ file: amendmentFile(service, act), pointer })),
  );
  return [...ofServices, ...report.shared.map(({ file, pointer }) => ({ file, pointer }))];
}

/** The provisions of the act, where they are listed: remarks on them stand beside them. */
export const provisionPlaces = (coverage: AmendmentReport['coverage'], act: string): readonly DraftPlace[] =>
  coverage.map(({ provision }) => ({ file: `acts/${act}.json`, pointer: join('/provisions', provision) }));
