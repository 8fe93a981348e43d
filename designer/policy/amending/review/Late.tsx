import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../look/Alert.tsx';
import { QueryView } from '../../../look/QueryView.tsx';
import { ScrollTable } from '../../../look/ScrollTable.tsx';
import { Section } from '../../../look/Section.tsx';
import { readReport } from '../api/amendments.ts';
import { useWorkbench } from '../state/draft.ts';

/** Decided cases that would have been decided otherwise: the server's own look, since only it has the cases. Nothing becomes of them by itself. */
export function Late() {
  const { t } = useTranslation('amend-late');
  const { id, sequence } = useWorkbench(({ view }) => view);
  const unsaved = useWorkbench((workbench) => workbench.unsaved.length > 0);
  const query = useQuery({
    queryKey: ['amendment', id, 'report', sequence],
    queryFn: () => readReport(id),
    enabled: !unsaved,
  });
  return (
    <Section title={t('title')} note={t('note')}>
      <QueryView query={query}>
        {({ late }) => {
          if (late === undefined) return <p>{t('not-known')}</p>;
          if (late.changed.length + late.failed.length === 0) return <p>{t('none')}</p>;
          return (
            <>
              {late.changed.length > 0 ? (
                <Alert tone="warning" title={t('some', { count: late.changed.length })}>
                  <LateTable changed={late.changed} />
                </Alert>
              ) : null}
              {late.failed.length > 0 ? (
                <p>
                  {t('failed')} {late.failed.map(({ number }) => number).join(', ')}
                </p>
              ) : null}
            </>
          );
        }}
      </QueryView>
    </Section>
  );
}

type Changed = NonNullable<Awaited<ReturnType<typeof readReport>>['late']>['changed'];

function LateTable({ changed }: { readonly changed: Changed }) {
  const { t } = useTranslation(['amend-late', 'common']);
  return (
    <ScrollTable caption={t('title')} quiet>
      <thead>
        <tr>
          <th scope="col">{t('case')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({ id, number, before, after }) => (
          <tr key={id}>
            <td>{number}</td>
            <td>{t(`common:outcome.${before}`)}</td>
            <td>{t(`common:outcome.${after}`)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
