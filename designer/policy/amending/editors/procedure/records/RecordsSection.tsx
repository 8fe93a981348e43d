import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../../look/Button.tsx';
import { RecordsGrid } from './RecordsGrid.tsx';

/** What is recorded with the steps, all of them at once; drawn when somebody looks at it. */
export function RecordsSection() {
  const { t } = useTranslation('amend-procedure');
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="stack" aria-labelledby="amend-procedure-records">
      <h3 id="amend-procedure-records">{t('records.title')}</h3>
      <div>
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'records.hide' : 'records.show')}
        </Button>
      </div>
      {isOpen ? <RecordsGrid /> : null}
    </section>
  );
}
