import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../../../engine/diagnostics/diagnostic.ts';
import { segments } from '../../../../engine/json/pointer.ts';
import { placeOf } from '../../../../engine/library/place.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { useWorkbench } from '../state/draft.ts';
import { amendmentFile } from '../state/parts.ts';
import { useProvisionName } from '../state/useProvisionName.ts';
import { useServiceTitle } from '../state/useServiceTitle.ts';
import { inEdition } from './in-edition.ts';
import { titleAt } from './title-at.ts';

/** Puts the place of a finding in words: what the item is and what it is called, not where it lies in a file. */
export function usePlaceWords(): (found: Pick<Diagnostic, 'at' | 'params'>) => string {
  const { t } = useTranslation(['amend-review', 'amending']);
  const { language } = useLanguage();
  const provisionName = useProvisionName();
  const documents = useWorkbench((workbench) => workbench.documents);
  const act = useWorkbench(({ view }) => view.act);
  const titleOf = useServiceTitle();
  const kind = (name: string) => t(`place.${name}`, { defaultValue: name });
  return (diagnostic) => {
    const { file, pointer } = diagnostic.at;
    const place = placeOf(file);
    const service = place?.service ?? serviceOf(file);
    const within = inEdition(diagnostic);
    if (service !== undefined && within !== undefined) {
      const [aspect = ''] = segments(within);
      const title = titleAt(documents, service, amendmentFile(service, act), within);
      const word = t(`amending:aspect.of.${aspect}`, { defaultValue: aspect });
      return title === undefined ? word : `${word}: ${wording(title, language)}`;
    }
    if (service !== undefined) return `${kind(place?.kind ?? 'scenarios')}: ${titleOf(service)}`;
    if (place === undefined) return file;
    const [provisions, provision] = segments(pointer);
    if (place.kind !== 'act' || provisions !== 'provisions' || provision === undefined)
      return place.kind === 'act' && place.name === act ? kind('act') : `${kind(place.kind)}: ${place.name}`;
    return `${kind('act')}: ${provisionName(provision)}`;
  };
}

const serviceOf = (path: string): string | undefined => /^services\/([^/]+)/.exec(path)?.[1];
