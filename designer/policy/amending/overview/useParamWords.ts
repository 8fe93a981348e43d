import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../../../engine/diagnostics/diagnostic.ts';
import { describeAct } from '../../../../engine/text/citation.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { useWorkbench } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';
import { amendmentFile } from '../state/parts.ts';
import { titleAt } from './title-at.ts';

/** The aspects in which the items lie at whose boundaries a scenario is wanted. */
const ASPECTS: Readonly<Record<string, string>> = {
  ground: 'grounds',
  requirement: 'requirements',
  limit: 'entitlements',
  deadline: 'deadlines',
  document: 'documents',
  table: 'tables',
  scoring: 'scoring',
  amount: 'amounts',
  window: 'windows',
  attempts: 'attempts',
  vote: 'votes',
  quota: 'quotas',
};

type Params = Diagnostic['params'];

/** What a finding names, as a reader knows it: items and acts by their titles instead of their keys. */
export function useParamWords(): (diagnostic: Diagnostic) => Params {
  const { t } = useTranslation(['amend-review', 'amending']);
  const { language } = useLanguage();
  const documents = useWorkbench((workbench) => workbench.documents);
  const own = useWorkbench(({ view }) => view.act);
  return ({ at, code, params }) => {
    // Where it shows in the edition is said by the place of the finding.
    const { edition: _, ...rest } = params;
    const service = /^services\/([^/]+)/.exec(at.file)?.[1];
    const title = (pointer: string) => {
      const found = service && titleAt(documents, service, amendmentFile(service, own), pointer);
      return found ? `«${wording(found, language)}»` : pointer;
    };
    const { pointer, act, kind, id, wanted } = rest;
    const named: Record<string, string> = {};
    if (typeof pointer === 'string' && pointer.startsWith('/')) named.pointer = title(pointer);
    if (typeof act === 'string') named.act = describeAct(act, { acts: namedIn(documents).acts }, language);
    if (code === 'boundary-not-covered' && typeof kind === 'string' && typeof wanted === 'string') {
      const aspect = ASPECTS[kind];
      named.kind = aspect === undefined ? t('boundary.edition-day') : t(`amending:aspect.of.${aspect}`);
      named.wanted = t(`boundary.${wanted.replaceAll(' ', '-')}`, { defaultValue: wanted });
      const found = aspect === undefined || typeof id !== 'string' ? '' : title(`/${aspect}/${id}`);
      if (found.startsWith('«')) named.id = found.slice(1, -1);
    }
    return { ...rest, ...named };
  };
}
