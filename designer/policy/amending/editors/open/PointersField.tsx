import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get, segments } from '../../../../../engine/json/pointer.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { Mark } from '../../../../look/Mark.tsx';
import { useEditing } from '../../state/editing.ts';
import { SelectField } from '../fields/SimpleFields.tsx';
import { useAspectWord } from '../service/useAspectWord.ts';
import { aspectsOf, itemsOf, nameAt } from './model/places.ts';

interface Props {
  readonly pointers: readonly string[];
  readonly onChange: (pointers: readonly string[]) => void;
}

/** What a question touches: the whole edition, aspects of it or items, chosen by name. */
export function PointersField({ pointers, onChange }: Props) {
  const { t } = useTranslation('amend-open');
  const { language } = useLanguage();
  const { edition, editable } = useEditing();
  const aspectWord = useAspectWord();
  const [aspect, setAspect] = useState('');
  const [item, setItem] = useState('');
  const named = (pointer: string) => {
    const [of] = segments(pointer);
    if (of === undefined) return t('pointers.everything');
    const name = nameAt(edition, pointer, language);
    return name === '' ? t('pointers.all-of', { aspect: aspectWord(of) }) : `${aspectWord(of)}: ${name}`;
  };
  const whole = aspect === '' ? '' : `/${aspect}`;
  const chosen = item === '' ? whole : item;
  const add = () => {
    // What touches everything, or all of an aspect, says it for what lies inside.
    const others = pointers.filter((one) => one !== '' && one !== chosen);
    onChange(chosen === '' ? [''] : [...others, chosen]);
    setItem('');
  };
  return (
    <fieldset className="field amend-fields-citation">
      <legend className="field-label">{t('pointers.label')}</legend>
      <ul className="amend-open-list">
        {pointers.map((pointer) => (
          <li key={pointer}>
            <span>{named(pointer)}</span>
            {get(edition, pointer) === undefined ? (
              <Mark icon="warning" tone="warning">
                {t('pointers.gone')}
              </Mark>
            ) : null}
            {editable && pointers.length > 1 ? (
              <Button kind="quiet" onClick={() => onChange(pointers.filter((one) => one !== pointer))}>
                {t('remove')}
                <span className="visually-hidden">: {named(pointer)}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {editable ? (
        <div className="amend-open-choose">
          <SelectField
            label={t('pointers.aspect')}
            value={aspect}
            options={[
              { value: '', title: t('pointers.everything') },
              ...aspectsOf(edition).map((value) => ({ value, title: aspectWord(value) })),
            ]}
            onChange={(value) => {
              setAspect(value);
              setItem('');
            }}
          />
          {aspect === '' ? null : (
            <SelectField
              label={t('pointers.item')}
              value={item}
              options={[
                { value: '', title: t('pointers.all') },
                ...itemsOf(edition, aspect, language).map(({ pointer, name }) => ({
                  value: pointer,
                  title: name,
                })),
              ]}
              onChange={setItem}
            />
          )}
          <Button busy={pointers.includes(chosen)} onClick={add}>
            {t('pointers.add')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
