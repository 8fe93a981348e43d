import { join, segments } from '../../../../engine/json/pointer.ts';
import { aspectEditors } from '../editors/index.ts';

/** Where an item of the edition that a part makes is edited. */
export function editorPath(
  amendment: string,
  { service, part, pointer }: { readonly service: string; readonly part: string; readonly pointer: string },
): string {
  const [aspect = '', ...rest] = segments(pointer);
  const editor = aspectEditors.find(({ aspects }) => aspects.includes(aspect)) ?? aspectEditors.at(-1);
  const item = new URLSearchParams({ item: join('', aspect, ...rest.slice(0, depthOf(aspect))) });
  return `/policy/amendments/${amendment}/edit/${service}/${part}/${editor?.id}?${item}`;
}

/** How deep below its aspect an item lies: a state and a step lie in maps of their own. */
const depthOf = (aspect: string): number => (aspect === 'workflow' ? 2 : 1);
