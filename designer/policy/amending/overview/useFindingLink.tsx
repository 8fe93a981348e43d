import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Diagnostic } from '../../../../engine/diagnostics/diagnostic.ts';
import { join, segments } from '../../../../engine/json/pointer.ts';
import { placeOf } from '../../../../engine/library/place.ts';
import { aspectEditors } from '../editors/index.ts';
import { useWorkbench } from '../state/draft.ts';

/** The place of a finding; in an amendment's patch or an act of the draft, as a link to where it is edited. */
export function useFindingLink({ at: { file, pointer } }: Diagnostic): ReactNode {
  const { id, act } = useWorkbench(({ view }) => view);
  const words = `${file} ${pointer}`;
  const place = placeOf(file);
  if (place?.name !== act) return words;
  if (place.kind === 'act') return <Link to={`/policy/amendments/${id}/act`}>{words}</Link>;
  const [parts, part, patch, aspect = '', ...rest] = segments(pointer);
  if (place.kind !== 'amendment' || parts !== 'parts' || part === undefined) return words;
  const edit = `/policy/amendments/${id}/edit/${place.service}/${part}`;
  if (patch !== 'patch')
    return <Link to={patch === undefined ? edit : `/policy/amendments/${id}`}>{words}</Link>;
  const editor = aspectEditors.find(({ aspects }) => aspects.includes(aspect)) ?? aspectEditors.at(-1);
  const item = new URLSearchParams({ item: join('', aspect, ...rest.slice(0, 1)) });
  return <Link to={`${edit}/${editor?.id}?${item}`}>{words}</Link>;
}
