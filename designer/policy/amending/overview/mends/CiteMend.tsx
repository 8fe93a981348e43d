import { useTranslation } from 'react-i18next';
import { join } from '../../../../../engine/json/pointer.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { provisionChoices } from '../../editors/fields/model/provisions.ts';
import { useWorkbench } from '../../state/draft.ts';
import { namedIn } from '../../state/named-in.ts';
import { useProvisionName } from '../../state/useProvisionName.ts';
import { SearchPick } from '../../trying/form/SearchPick.tsx';
import { selectedIn } from '../../workbench/selected-in.ts';
import { type MendedPart, useMending } from './useMending.ts';

interface Props {
  readonly of: MendedPart;
  /** The item without a citation. */
  readonly pointer: string;
}

/** Cites a provision of the act for an item that cites none, with what that provision changes. */
export function CiteMend({ of, pointer }: Props) {
  const { t } = useTranslation('amend-mends');
  const { language } = useLanguage();
  const provisionName = useProvisionName();
  const act = useWorkbench(({ view }) => view.act);
  const documents = useWorkbench((workbench) => workbench.documents);
  const mend = useMending();
  const order = namedIn(documents).acts[act];
  if (mend === undefined || order === undefined) return null;
  const cite = (provision: string) => {
    const [selected] = selectedIn(order, new Set([provision]));
    if (selected === undefined) return;
    mend(t('cite.done', { provision: provisionName(provision) }), [
      [of, () => [[join(pointer, 'citation'), selected.citation]]],
    ]);
  };
  return (
    <SearchPick
      label={t('cite.pick')}
      items={provisionChoices(order, language).map(({ id, name, text }) => ({ id, title: name, note: text }))}
      onPick={cite}
    />
  );
}
