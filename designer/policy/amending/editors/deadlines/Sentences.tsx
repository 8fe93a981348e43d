import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { isChosen } from './model/chosen.ts';
import { sentencesOf } from './model/sentences.ts';

/** A deadline read back in words: as it was without this part and as it is with it, where that differs. */
export function Sentences({ id }: { readonly id: string }) {
  const { t } = useTranslation('amend-deadlines');
  const { language } = useLanguage();
  const { edition, before } = useEditing();
  const read = (of: typeof edition) => {
    const deadline = of.deadlines?.[id];
    if (deadline === undefined) return undefined;
    return isChosen(deadline)
      ? sentencesOf(deadline, { edition: of, language, t }).join(' ')
      : t('sentence.to-choose');
  };
  const [was, is] = [read(before), read(edition)];
  if (was === undefined || was === is)
    return (
      <p className="amend-deadlines-sentence">
        <span className="visually-hidden">{t('sentence.lead')}:</span> {is}
      </p>
    );
  return (
    <dl className="amend-deadlines-sentence">
      <dt className="hint">{t('sentence.before')}</dt>
      <dd>{was}</dd>
      <dt className="hint">{t('sentence.now')}</dt>
      <dd>{is}</dd>
    </dl>
  );
}
