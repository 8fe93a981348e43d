import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language, LibraryLanguages } from '../../../../../engine/schema/languages.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import { withMark } from '../../../../../engine/text/edited.ts';
import { wordingIn } from '../../../../../engine/text/wording-in.ts';
import { GrowingArea } from './GrowingArea.tsx';
import { OldWording } from './OldWording.tsx';

interface Props {
  readonly label: string;
  readonly language: Language;
  readonly value: Text | undefined;
  readonly before: Text | undefined;
  readonly written: LibraryLanguages;
  readonly disabled: boolean;
  readonly lines: number;
  /** The order says nothing in this language itself. */
  readonly unspoken: boolean;
  readonly onWording: (wording: string) => void;
  readonly onText: (text: Text) => void;
}

/** A text in one language, with whether that wording is the law's own. */
export function WordingField({ label, language, value, before, written, ...rest }: Props) {
  const { t } = useTranslation('amend-fields');
  const id = useId();
  const wording = value === undefined ? undefined : wordingIn(value, language);
  const name = written.names[language] ?? language;
  return (
    <div className="amend-fields-wording">
      <label htmlFor={id} className="amend-fields-language">
        <span className="visually-hidden">{label}, </span>
        {name}
        {language === written.authoritative ? (
          <span className="field-note"> {t('text.authoritative')}</span>
        ) : null}
      </label>
      <GrowingArea
        id={id}
        value={wording ?? ''}
        onChange={rest.onWording}
        lines={rest.lines}
        language={language}
        disabled={rest.disabled}
        describedBy={`${id}-note`}
      />
      <div id={`${id}-note`} className="amend-fields-note">
        {wording === undefined ? <span className="hint">{t('text.missing')}</span> : null}
        <OldWording
          language={language}
          name={name}
          value={value}
          before={before}
          written={written}
          disabled={rest.disabled}
          onText={rest.onText}
        />
      </div>
      {wording === undefined || value === undefined ? null : (
        <label className="amend-fields-mark">
          <input
            type="checkbox"
            disabled={rest.disabled || (rest.unspoken && value.unofficial?.includes(language))}
            checked={value.unofficial?.includes(language) ?? false}
            onChange={({ target }) => rest.onText(withMark(value, language, target.checked, written))}
          />
          <span>
            {t('text.unofficial')}
            <span className="visually-hidden">
              {' '}
              ({label}, {name})
            </span>
            {rest.unspoken ? <span className="hint"> {t('text.unspoken')}</span> : null}
          </span>
        </label>
      )}
    </div>
  );
}
