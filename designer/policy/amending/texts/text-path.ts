import type { DraftText } from '../../../../engine/amending/texts/draft-text.ts';
import { join, segments } from '../../../../engine/json/pointer.ts';
import { placeOf } from '../../../../engine/library/place.ts';
import { editorPath } from '../overview/editor-path.ts';

interface Part {
  readonly service: string;
  readonly part: string;
}

/** Where a text is edited among what belongs to it. */
export function textPath(amendment: string, { at, kind }: DraftText, parts: readonly Part[]): string {
  const base = `/policy/amendments/${amendment}`;
  if (at.in === 'edition') return editorPath(amendment, at);
  const place = placeOf(at.file);
  if (kind === 'act') return `${base}/act`;
  const [, part = ''] = segments(at.pointer);
  if (kind === 'reasons') return `${base}/edit/${place?.service}/${part}`;
  const [first] = parts;
  const folder = at.file.split('/')[0] ?? '';
  if (kind === 'lists' && first !== undefined && place !== undefined) {
    const item = new URLSearchParams({ item: join('', folder, place.name) });
    return `${base}/edit/${first.service}/${first.part}/${folder}?${item}`;
  }
  return base;
}
