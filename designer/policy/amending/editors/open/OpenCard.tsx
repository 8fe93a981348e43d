import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { join, segments } from '../../../../../engine/json/pointer.ts';
import type { Open } from '../../../../../engine/schema/open.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Radios } from '../../../../look/inputs/Radios.tsx';
import { Mark } from '../../../../look/Mark.tsx';
import { useEditing } from '../../state/editing.ts';
import { ItemCard } from '../fields/ItemCard.tsx';
import { TextMember } from '../fields/TextMember.tsx';
import { useMember } from '../fields/useMember.ts';
import { OpenWhen } from './OpenWhen.tsx';
import { PointersField } from './PointersField.tsx';
import { Readings } from './Readings.tsx';
import { SourcesField } from './SourcesField.tsx';
import './open.css';

interface Props {
  readonly pointer: string;
  readonly open: Open;
}

/** An open question of law with everything that is said of it. */
export function OpenCard({ pointer, open }: Props) {
  const { t } = useTranslation('amend-open');
  const { language } = useLanguage();
  const { editable } = useEditing();
  const id = useId();
  const name = wording(open.title, language) || (segments(pointer).at(-1) ?? '');
  const set = useMember(pointer, name);
  return (
    <ItemCard
      pointer={pointer}
      title={open.title}
      movable
      tags={
        <Mark icon="question" tone={open.effect === 'undetermined' ? 'warning' : 'neutral'}>
          {t(`effect.${open.effect}`)}
        </Mark>
      }
    >
      <TextMember pointer={pointer} member="title" name={name} label={t('field.title')} required />
      <TextMember pointer={pointer} member="text" name={name} label={t('field.text')} lines={3} required />
      <fieldset className="field" disabled={!editable}>
        <legend className="field-label">{t('effect.label')}</legend>
        <Radios
          id={id}
          value={open.effect}
          options={[
            { value: 'note', label: t('effect.note-long') },
            { value: 'undetermined', label: t('effect.undetermined-long') },
          ]}
          onChange={(effect) => set('effect', effect, t('effect.label'))}
        />
      </fieldset>
      <PointersField pointers={open.pointers} onChange={(all) => set('pointers', all, t('pointers.label'))} />
      <OpenWhen pointer={pointer} name={name} open={open} />
      <SourcesField
        sources={open.sources}
        onChange={(sources) => set('sources', sources, t('sources.label'))}
      />
      <Readings pointer={join(pointer, 'readings')} readings={open.readings} />
    </ItemCard>
  );
}
