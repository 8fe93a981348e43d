import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../../../../engine/amending/new-key.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { isText } from '../../../../../engine/text/wording-in.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { LegalText } from '../../../../look/LegalText.tsx';
import { useProvisionName } from '../../state/useProvisionName.ts';
import type { FromLaw } from './model/from-law.ts';

interface Props {
  readonly value: FromLaw;
  /** Those that are and those that were. */
  readonly items: Readonly<Record<string, unknown>>;
  /** What other provisions become. */
  readonly taken: readonly string[];
  readonly nameLabel: string;
  readonly onChange: (value: Partial<FromLaw>) => void;
}

/** What one of the selected provisions becomes. */
export function FromLawRow({ value, items, taken, nameLabel, onChange }: Props) {
  const { t } = useTranslation('amend-fields');
  const { language } = useLanguage();
  const provisionName = useProvisionName();
  const ids = { item: useId(), name: useId() };
  const { provision, item, name, proposed } = value;
  const text = provision.given?.text ?? {};
  const place = provisionName(provision.id);
  const known = Object.entries(items).filter(([key]) => !taken.includes(key));
  const follows = newKey(name.trim() === '' ? proposed : name, Object.keys(items));
  return (
    <li className="amend-fields-from-law-row">
      <p>
        <b>{place}</b> {provision.given?.number}{' '}
        <span className="amend-fields-from-law-text">
          <LegalText text={text} />
        </span>
      </p>
      {known.length === 0 ? null : (
        <div className="field">
          <label className="field-label" htmlFor={ids.item}>
            {t('from-law.becomes')} <span className="visually-hidden">({place})</span>
          </label>
          <select
            id={ids.item}
            className="input"
            value={item ?? ''}
            onChange={({ target }) => onChange({ item: target.value === '' ? undefined : target.value })}
          >
            <option value="">{t('from-law.new')}</option>
            {known.map(([key, one]) => (
              <option key={key} value={key}>
                {nameIn(one, language) || key}
              </option>
            ))}
          </select>
        </div>
      )}
      {item === undefined ? (
        <div className="field">
          <label className="field-label" htmlFor={ids.name}>
            {nameLabel} <span className="visually-hidden">({place})</span>
          </label>
          <input
            id={ids.name}
            className="input"
            value={name}
            lang={language}
            aria-describedby={`${ids.name}-key`}
            onChange={({ target }) => onChange({ name: target.value })}
          />
          <p id={`${ids.name}-key`} className="hint">
            {t('item.key', { key: follows })}
          </p>
        </div>
      ) : null}
    </li>
  );
}

/** An item's name, as long as a choice may be. */
function nameIn(item: unknown, language: string): string {
  const text = isObject(item) ? [item.title, item.text].find(isText) : undefined;
  const words = text === undefined ? '' : wording(text, language);
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

const LONGEST = 90;
