import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EDITION_SHAPE } from '../../../../../engine/amending/edition-shape.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { useEditing } from '../../state/editing.ts';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { SERVICE_GROUPS } from './groups/groups.ts';
import { type AllTurned, ServiceGroup } from './groups/ServiceGroup.tsx';
import { SchemaEditing } from './schema/SchemaEditing.tsx';

const AT = '/service';

/** What the service is: its name, who provides it, its variants, and the ways in; each group folded into a line until it is needed. */
export default function ServiceEditor() {
  const { t } = useTranslation('amend-service');
  const { language } = useLanguage();
  const { edition } = useEditing();
  const [all, setAll] = useState<AllTurned>();
  const shape = EDITION_SHAPE.properties?.service;
  if (shape === undefined) return null;
  return (
    <EditorFrame title={t('service.title')} about={t('service.about')}>
      <div>
        <Button kind="quiet" onClick={() => setAll({ open: all?.open !== true })}>
          {t(all?.open === true ? 'group.fold-all' : 'group.open-all')}
        </Button>
      </div>
      <SchemaEditing>
        {SERVICE_GROUPS.map(({ id, members }) => (
          <ServiceGroup
            key={id}
            id={id}
            pointer={AT}
            members={members}
            all={all}
            shape={shape}
            name={wording(edition.service.title, language)}
          />
        ))}
      </SchemaEditing>
    </EditorFrame>
  );
}
