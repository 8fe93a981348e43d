import { isObject } from '../../../../engine/json/value.ts';
import { localize } from '../../../../engine/text/localize.ts';
import { isText } from '../../../../engine/text/wording-in.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { useWorkbench } from './draft.ts';

/** What a service is called, from its base edition. */
export function useServiceTitle(): (service: string) => string {
  const { language } = useLanguage();
  const documents = useWorkbench((workbench) => workbench.documents);
  return (service) => {
    const file = documents[`services/${service}/edition/service.json`];
    const title = isObject(file) && isObject(file.service) ? file.service.title : undefined;
    return isText(title) ? localize(title, language).text : service;
  };
}
