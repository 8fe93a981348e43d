import { useCallback, useMemo } from 'react';
import { oncePer } from '../../../../engine/json/once-per.ts';
import { isObject } from '../../../../engine/json/value.ts';
import type { Act } from '../../../../engine/schema/act.ts';
import { describeProvision } from '../../../../engine/text/provision.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { useWorkbench } from './draft.ts';

/** What a provision of the amending act is called: in the words of citations, with the numbers that the act prints. */
export function useProvisionName(): (provision: string) => string {
  const { language } = useLanguage();
  const printed = useWorkbench(({ view, documents }) => printedIn(documents[`acts/${view.act}.json`]));
  const act = useMemo(() => numberedAs(printed), [printed]);
  return useCallback((provision) => describeProvision(provision, act, language), [act, language]);
}

/** The numbers of an act's provisions as one text, a line each: whoever asks for them is drawn again only when a number changes, not with every word. */
const printedIn = (document: unknown): string => (isObject(document) ? linesOf(document) : '');

const linesOf = oncePer((document: Readonly<Record<string, unknown>>) =>
  Object.entries(isObject(document.provisions) ? document.provisions : {})
    .flatMap(([id, provision]) =>
      isObject(provision) && typeof provision.number === 'string' ? [`${id}\t${provision.number}`] : [],
    )
    .join('\n'),
);

/** An act of which nothing is known but how its provisions are numbered. */
function numberedAs(printed: string): Pick<Act, 'provisions'> {
  const provisions = printed.split('\n').map((line) => {
    const [id = '', number = ''] = line.split('\t');
    return [id, { order: 0, number }] as const;
  });
  return { provisions: Object.fromEntries(provisions) };
}
