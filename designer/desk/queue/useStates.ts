import { useQueries } from '@tanstack/react-query';
import { wording } from '../../../engine/text/localize.ts';
import { serviceQuery } from '../../app/api/queries.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';

export interface StateOption {
  readonly id: string;
  readonly title: string;
}

/** The states that cases of these services may be in, in the order of their procedures. */
export function useStates(services: readonly string[], final: boolean): readonly StateOption[] {
  const { language } = useLanguage();
  const editions = useQueries({ queries: services.map((id) => serviceQuery(id)) });
  const options = new Map<string, string>();
  for (const { data } of editions) {
    const workflow = data?.inForce.edition.workflow;
    const states = Object.entries(workflow?.states ?? {}).sort(([, a], [, b]) => a.order - b.order);
    for (const [id, state] of states) {
      const fits = (state.final ?? false) === final && id !== workflow?.initial;
      if (fits && !options.has(id)) options.set(id, wording(state.title, language));
    }
  }
  return [...options].map(([id, title]) => ({ id, title }));
}
