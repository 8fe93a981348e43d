import { useTranslation } from 'react-i18next';
import type { Language, LibraryLanguages } from '../../../../../engine/schema/languages.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import { outdatedIn, withKept } from '../../../../../engine/text/edited.ts';
import { wordingIn } from '../../../../../engine/text/wording-in.ts';
import { Button } from '../../../../look/Button.tsx';

interface Props {
  readonly language: Language;
  /** What the language calls itself. */
  readonly name: string;
  readonly value: Text | undefined;
  readonly before: Text | undefined;
  readonly written: LibraryLanguages;
  readonly disabled: boolean;
  readonly onText: (text: Text) => void;
}

/**
 * What a wording was before. A translation of an official wording that has changed is no translation any more: it is kept by saying so, or
 * written anew.
 */
export function OldWording({ language, name, value, before, written, disabled, onText }: Props) {
  const { t } = useTranslation('amend-fields');
  const old = before === undefined ? undefined : wordingIn(before, language);
  if (value === undefined || before === undefined || old === undefined) return null;
  if (outdatedIn(value, before, written).some((one) => one.language === language))
    return (
      <div className="amend-fields-outdated">
        <p>{t('text.outdated')}</p>
        <blockquote lang={language}>{old}</blockquote>
        {disabled ? null : (
          <Button onClick={() => onText(withKept(value, before, language, written))}>
            {t('text.keep')} <span className="visually-hidden">({name})</span>
          </Button>
        )}
      </div>
    );
  if (wordingIn(value, language) === old) return null;
  return (
    <p className="hint">
      {t('text.was')} <del lang={language}>{old}</del>
    </p>
  );
}
