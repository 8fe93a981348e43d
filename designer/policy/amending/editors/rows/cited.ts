import type { Act } from '../../../../../engine/schema/act.ts';
import type { Citation } from '../../../../../engine/schema/citation.ts';
import { selectedIn } from '../../workbench/selected-in.ts';

/** How a cell says where something stands: the id of a provision of the amending act; of another act, its id and that of the provision. */
export function citedAs(citation: Citation | undefined, act: Act | undefined): string {
  if (citation === undefined) return '';
  if (citation.by !== undefined && citation.by.act === act?.id) return citation.by.provision;
  return citation.act === act?.id ? citation.provision : `${citation.act} ${citation.provision}`;
}

/** What a cell cites: a provision of the amending act with what it changes; undefined where the act has no such provision. */
export function citationTyped(typed: string, act: Act | undefined): Citation | undefined {
  const [first = '', second, ...more] = typed.trim().split(/\s+/);
  if (second !== undefined) return more.length === 0 ? { act: first, provision: second } : undefined;
  return selectedIn(act, new Set([first]))[0]?.citation;
}
