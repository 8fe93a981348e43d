import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EDITION_SHAPE } from '../../../../../engine/amending/edition-shape.ts';
import { get, segments } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import { useEditing } from '../../state/editing.ts';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { SelectField } from '../fields/SimpleFields.tsx';
import { MapItems } from './schema/MapItems.tsx';
import { SchemaEditing } from './schema/SchemaEditing.tsx';
import { useAspectWord } from './useAspectWord.ts';

/** The aspects that are edited as their schema says. */
const ASPECTS = [
  'entitlements',
  'windows',
  'attempts',
  'votes',
  'quotas',
  'information',
  'standards',
] as const;

/** The smaller aspects of an edition, one at a time. */
export default function OtherEditor() {
  const { t } = useTranslation('amend-service');
  const word = useAspectWord();
  const { edition, selected, select } = useEditing();
  const [chosen, setChosen] = useState<string>(ASPECTS[0]);
  // What is looked at comes first: a link from the act leads to its item.
  const [wanted = ''] = segments(selected ?? '');
  const aspect = ASPECTS.find((one) => one === wanted) ?? ASPECTS.find((one) => one === chosen) ?? ASPECTS[0];
  const shape = EDITION_SHAPE.properties?.[aspect];
  const countOf = (one: string) => {
    const map = get(edition, `/${one}`);
    return isObject(map) ? Object.keys(map).length : 0;
  };
  return (
    <EditorFrame title={t('other.title')} about={t('other.about')} restates={`/${aspect}`}>
      <SelectField
        label={t('other.aspect')}
        value={aspect}
        options={ASPECTS.map((one) => ({ value: one, title: `${word(one)} (${countOf(one)})` }))}
        onChange={(next) => {
          setChosen(next);
          if (selected !== undefined) select(undefined);
        }}
      />
      {shape === undefined ? null : (
        <SchemaEditing>
          <MapItems key={aspect} pointer={`/${aspect}`} shape={shape} label={word(aspect)} />
        </SchemaEditing>
      )}
    </EditorFrame>
  );
}
