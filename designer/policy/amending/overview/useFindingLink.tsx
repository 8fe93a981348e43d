import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Diagnostic } from '../../../../engine/diagnostics/diagnostic.ts';
import { join, segments } from '../../../../engine/json/pointer.ts';
import { placeOf } from '../../../../engine/library/place.ts';
import { aspectEditors } from '../editors/index.ts';
import { useWorkbench } from '../state/draft.ts';
import { inEdition } from './in-edition.ts';
import { usePlaceWords } from './usePlaceWords.ts';

/** The place of a finding by what the item there is called; in an amendment's patch or an act of the draft, as a link to where it is edited. */
export function useFindingLink(diagnostic: Diagnostic): ReactNode {
  const { id, act } = useWorkbench(({ view }) => view);
  const words = usePlaceWords()(diagnostic);
  const { file } = diagnostic.at;
  const pointer = inEdition(diagnostic);
  const path = `${file} ${diagnostic.at.pointer}`;
  const place = placeOf(file);
  const link = (to: string) => (
    <Link to={to} title={path}>
      {words}
    </Link>
  );
  const base = `/policy/amendments/${id}`;
  if (place?.name !== act) return <span title={path}>{words}</span>;
  if (place.kind === 'act') return link(`${base}/act`);
  const [parts, part, patch] = segments(diagnostic.at.pointer);
  if (place.kind !== 'amendment' || parts !== 'parts' || part === undefined)
    return <span title={path}>{words}</span>;
  const edit = `${base}/edit/${place.service}/${part}`;
  if (pointer === undefined) return link(patch === undefined || patch === 'patch' ? edit : base);
  const [aspect = '', ...rest] = segments(pointer);
  const editor = aspectEditors.find(({ aspects }) => aspects.includes(aspect)) ?? aspectEditors.at(-1);
  const item = new URLSearchParams({ item: join('', aspect, ...rest.slice(0, depthOf(aspect))) });
  return link(`${edit}/${editor?.id}?${item}`);
}

/** How deep below its aspect an item lies: a state and a step lie in maps of their own. */
const depthOf = (aspect: string): number => (aspect === 'workflow' ? 2 : 1);
