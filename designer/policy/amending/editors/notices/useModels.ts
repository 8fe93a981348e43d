import { useDeferredValue, useMemo } from 'react';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useWorkbench } from '../../state/draft.ts';
import { useEditing } from '../../state/editing.ts';
import { modelsOf, plainlyAlike, publishedModels, type Ranked, ranked } from './model/models.ts';

interface Models {
  readonly models: readonly Ranked[];
  /** The one that a new letter begins as unless its author chooses otherwise. */
  readonly usual: Ranked | undefined;
}

/** The letters that a new one of this name can begin as, the most alike first. */
export function useModels(named: string): Models {
  const { language } = useLanguage();
  const { edition, service, provisions } = useEditing();
  const published = useWorkbench((workbench) => workbench.published);
  const name = useDeferredValue(named);
  const own = useMemo(() => modelsOf(service, edition), [service, edition]);
  const others = useMemo(() => publishedModels(published, service), [published, service]);
  const given = provisions[0]?.given?.text;
  const said = given === undefined ? '' : wording(given, language);
  return useMemo(() => {
    const models = ranked(name, said, own, others, language);
    return { models, usual: plainlyAlike(models) };
  }, [name, said, own, others, language]);
}
