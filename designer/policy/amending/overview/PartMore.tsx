import { type ComponentProps, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../look/Loading.tsx';

// Loaded when first opened: most parts need nothing of it.
const PartDetails = lazy(async () => ({ default: (await import('./PartDetails.tsx')).PartDetails }));

/** What a part says beyond its days and the cases that it governs, folded. */
export function PartMore(props: ComponentProps<typeof PartDetails>) {
  const { t } = useTranslation('amending');
  const [opened, setOpened] = useState(false);
  return (
    <details className="disclosure" onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
      <summary>{t('overview.details')}</summary>
      <div className="disclosure-body">
        {opened ? (
          <Suspense fallback={<Loading />}>
            <PartDetails {...props} />
          </Suspense>
        ) : null}
      </div>
    </details>
  );
}
