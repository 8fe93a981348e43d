import { useTranslation } from 'react-i18next';
import { equal } from '../../../../../engine/diff/equal.ts';
import type { Citation } from '../../../../../engine/schema/citation.ts';
import { Button } from '../../../../look/Button.tsx';
import { Cite } from '../../../../look/Cite.tsx';
import { useEditing } from '../../state/editing.ts';
import { citationsOf } from './model/shared.ts';

interface Props {
  readonly items: readonly { readonly citation?: Citation }[];
  readonly onSet: (citation: Citation) => void;
}

/** What all items that are ticked cite, and the provision that is selected for all of them. */
export function CitationOfAll({ items, onSet }: Props) {
  const { t } = useTranslation(['amend-several', 'amend-fields']);
  const { citation, words } = useEditing();
  const cited = citationsOf(items);
  const [first] = cited;
  return (
    <fieldset className="field">
      <legend className="field-label">{t('amend-fields:citation.label')}</legend>
      {cited.length > 1 ? <p className="hint">{t('citation.differ', { count: cited.length })}</p> : null}
      {cited.length === 1 && first === undefined ? <p className="hint">{t('citation.none')}</p> : null}
      {cited.length === 1 ? <Cite citation={first} acts={words.acts} /> : null}
      {citation === undefined ? (
        <p className="hint">{t('citation.select')}</p>
      ) : cited.length === 1 && equal(first, citation) ? null : (
        <div>
          <Button onClick={() => onSet(citation)}>
            {t('citation.take')} <Cite citation={citation} acts={words.acts} />
          </Button>
        </div>
      )}
    </fieldset>
  );
}
