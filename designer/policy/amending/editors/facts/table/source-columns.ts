import type { Act } from '../../../../../../engine/schema/act.ts';
import type { Citation } from '../../../../../../engine/schema/citation.ts';
import { selectedIn } from '../../../workbench/selected-in.ts';
import { type FactColumn, refused, taken } from './column.ts';

/** Where a fact stands in the law: the id of a provision of the amending act; of another act, its id and that of the provision. */
export const provision: FactColumn = {
  textOf: ({ citation }, { act }) => citedAs(citation, act),
  withText: ({ fact }, text, { act }) => {
    const typed = text.trim();
    if (typed === citedAs(fact.citation, act)) return taken(fact);
    const { citation: _, ...rest } = fact;
    if (typed === '') return taken(rest);
    const citation = citationOf(typed, act);
    return citation === undefined ? refused('no-provision') : taken({ ...fact, citation });
  },
};

/** Where what is not in the sources comes from instead. */
export const unverified: FactColumn = {
  textOf: (fact) => fact.unverified ?? '',
  withText: ({ fact: { unverified: _, ...fact } }, text) =>
    taken(text.trim() === '' ? fact : { ...fact, unverified: text.trim() }),
};

function citedAs(citation: Citation | undefined, act: Act | undefined): string {
  if (citation === undefined) return '';
  if (citation.by !== undefined && citation.by.act === act?.id) return citation.by.provision;
  return citation.act === act?.id ? citation.provision : `${citation.act} ${citation.provision}`;
}

function citationOf(typed: string, act: Act | undefined): Citation | undefined {
  const [first = '', second, ...more] = typed.split(/\s+/);
  if (second !== undefined) return more.length === 0 ? { act: first, provision: second } : undefined;
  return selectedIn(act, new Set([first]))[0]?.citation;
}
