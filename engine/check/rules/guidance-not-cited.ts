import { warning } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Library } from '../../library/types.ts';
import type { Rule } from '../rule.ts';
import { documentsOf, walk } from '../walk.ts';

/**
 * What a source of guidance says reaches a reader: every provision of it that has a text is cited by an answer or by anything else of the library,
 * itself or through a provision around it.
 */
export const guidanceNotCited: Rule = {
  name: 'guidance-not-cited',
  severity: 'warning',
  docs: 'A provision of an act of guidance is cited by no answer and by nothing else: no reader is given what it says.',
  run: (library) => {
    const sources = Object.values(library.acts).filter(({ kind }) => kind === 'guidance');
    if (sources.length === 0) return [];
    const cited = citedPlaces(library);
    return sources.flatMap(({ id, provisions }) =>
      Object.keys(provisions)
        .filter((provision) => provisions[provision]?.text !== undefined && !isCited(id, provision, cited))
        .map((provision) =>
          warning(
            'guidance-not-cited',
            { file: `acts/${id}.json`, pointer: join('/provisions', provision) },
            { provision, act: id },
          ),
        ),
    );
  },
};

/** Every place that anything in the library cites, as "act provision". */
function citedPlaces(library: Library): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const { content } of documentsOf(library)) {
    walk(content, (here) => {
      if (isObject(here) && typeof here.act === 'string' && typeof here.provision === 'string')
        cited.add(`${here.act} ${here.provision}`);
    });
  }
  return cited;
}

function isCited(act: string, provision: string, cited: ReadonlySet<string>): boolean {
  const segments = provision.split('.');
  return segments.some((_, index) => cited.has(`${act} ${segments.slice(0, index + 1).join('.')}`));
}
