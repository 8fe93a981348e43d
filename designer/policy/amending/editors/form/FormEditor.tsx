import { useTranslation } from 'react-i18next';
import { EditorFrame } from '../fields/EditorFrame.tsx';
import { FormWhole } from './FormWhole.tsx';
import './form.css';
import { NotAsked } from './NotAsked.tsx';
import { FormOutline } from './outline/FormOutline.tsx';
import { AddPage } from './panel/AddPage.tsx';
import { ChosenPanel } from './panel/ChosenPanel.tsx';
import { FormPreview } from './preview/FormPreview.tsx';

/** The applicant's form: its pages and questions, and beside them the form itself. */
export default function FormEditor() {
  const { t } = useTranslation('amend-form');
  return (
    <EditorFrame title={t('title')} about={t('about')}>
      <div className="amend-form">
        <div className="amend-form-halves">
          <div className="amend-form-half">
            <FormWhole />
            <FormOutline />
            <ChosenPanel />
            <NotAsked />
            <AddPage />
          </div>
          <FormPreview />
        </div>
      </div>
    </EditorFrame>
  );
}
