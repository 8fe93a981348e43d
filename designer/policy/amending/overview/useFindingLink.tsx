import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Diagnostic } from '../../../../engine/diagnostics/diagnostic.ts';
import { segments } from '../../../../engine/json/pointer.ts';
import { placeOf } from '../../../../engine/library/place.ts';
import { useWorkbench } from '../state/draft.ts';
import { editorPath } from './editor-path.ts';
import { inEdition } from './in-edition.ts';
import { usePlaceWords } from './usePlaceWords.ts';

/** The place of a finding by what the item there is called; in an amendment's patch or an act of the draft, as a link to where it is edited. */
export function useFindingLink(found: Pick<Diagnostic, 'at' | 'params'>): ReactNode {
  const { id, act } = useWorkbench(({ view }) => view);
  const words = usePlaceWords()(found);
  const { file } = found.at;
  const pointer = inEdition(found);
  const path = `${file} ${found.at.pointer}`;
  const place = placeOf(file);
  const link = (to: string) => (
    <Link to={to} title={path}>
      {words}
    </Link>
  );
  const base = `/policy/amendments/${id}`;
  if (place?.name !== act) return <span title={path}>{words}</span>;
  if (place.kind === 'act') return link(`${base}/act`);
  const [parts, part, patch] = segments(found.at.pointer);
  const { service } = place;
  if (place.kind !== 'amendment' || parts !== 'parts' || part === undefined || service === undefined)
    return <span title={path}>{words}</span>;
  if (pointer !== undefined) return link(editorPath(id, { service, part, pointer }));
  return link(patch === undefined || patch === 'patch' ? `${base}/edit/${service}/${part}` : base);
}
