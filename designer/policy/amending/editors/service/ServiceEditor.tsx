import { useTranslation } from 'react-i18next';
import { EDITION_SHAPE } from '../../../../../engine/amending/edition-shape.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { SchemaEditing } from './schema/SchemaEditing.tsx';
import { SchemaFields } from './schema/SchemaFields.tsx';

const AT = '/service';

/** What the service is: its name, who provides it, its variants, and the ways in. */
export default function ServiceEditor() {
  const { t } = useTranslation('amend-service');
  const { language } = useLanguage();
  const { edition } = useEditing();
  const shape = EDITION_SHAPE.properties?.service;
  if (shape === undefined) return null;
  return (
    <EditorFrame title={t('service.title')} about={t('service.about')}>
      <SchemaEditing>
        <SchemaFields pointer={AT} shape={shape} name={wording(edition.service.title, language)} />
      </SchemaEditing>
    </EditorFrame>
  );
}
