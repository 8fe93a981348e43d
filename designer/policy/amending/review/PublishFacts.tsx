import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmendmentPart } from '../../../../engine/schema/amendment.ts';
import { describeAct } from '../../../../engine/text/citation.ts';
import { infoQuery } from '../../../app/api/queries.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Alert } from '../../../look/Alert.tsx';
import { DateText } from '../../../look/DateText.tsx';
import { readReport } from '../api/amendments.ts';
import { useWorkbench } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';
import { partsOf } from '../state/parts.ts';
import { useServiceTitle } from '../state/useServiceTitle.ts';

/** What whoever publishes must know: which act, from which days, whether that is before today, and how many cases it concerns. */
export function PublishFacts() {
  const { t } = useTranslation(['amend-review', 'amending']);
  const { language } = useLanguage();
  const act = useWorkbench(({ view }) => view.act);
  const documents = useWorkbench((workbench) => workbench.documents);
  const today = useQuery(infoQuery).data?.today;
  const titleOf = useServiceTitle();
  const { acts } = namedIn(documents);
  const { number, adopted } = acts[act] ?? {};
  const parts = partsOf(documents, act);
  const early = parts.filter(({ definition }) => isBefore(definition, today));
  return (
    <>
      <dl className="pairs">
        <Pair name={t('sure.publish.act')}>{describeAct(act, { acts }, language)}</Pair>
        {number === undefined ? null : (
          <Pair name={t('sure.publish.number')}>
            {number}
            {adopted === undefined ? null : (
              <>
                , <DateText date={adopted} />
              </>
            )}
          </Pair>
        )}
        {parts.map(({ service, part, definition }) => (
          <Pair key={`${service} ${part}`} name={titleOf(service)}>
            <PartDay part={definition} /> {t(`amending:overview.governs-${definition.governs}`)}
          </Pair>
        ))}
        <Cases />
      </dl>
      {early.length === 0 ? null : (
        <Alert tone="danger" title={t('sure.publish.retroactive')}>
          <p>{t('sure.publish.retroactive-text')}</p>
        </Alert>
      )}
    </>
  );
}

const isBefore = ({ inForce: { from, notBefore } }: AmendmentPart, today: string | undefined): boolean => {
  const day = from ?? notBefore;
  return day !== undefined && today !== undefined && day < today;
};

function PartDay({ part: { inForce } }: { readonly part: AmendmentPart }) {
  const { t } = useTranslation('amend-review');
  const { from, notBefore, notAfter, to } = inForce;
  const days = from === undefined ? [notBefore, notAfter] : [from];
  return (
    <>
      {t('from')}{' '}
      {days.map((day, index) =>
        day === undefined ? null : (
          <span key={day}>
            {index === 0 ? null : ' – '}
            <DateText date={day} />
          </span>
        ),
      )}
      {to === undefined ? null : (
        <>
          {' – '}
          <DateText date={to} />
        </>
      )}
      {'; '}
    </>
  );
}

/** The cases that it concerns, as far as the server's own look knows them. */
function Cases() {
  const { t } = useTranslation('amend-review');
  const { id, sequence } = useWorkbench(({ view }) => view);
  const { data } = useQuery({
    queryKey: ['amendment', id, 'report', sequence],
    queryFn: () => readReport(id),
  });
  return (
    <Pair name={t('sure.publish.cases')}>
      {data === undefined ? t('sure.publish.counting') : t('sure.publish.open', { count: data.openCases })}
      {data?.late === undefined ? null : (
        <>; {t('sure.publish.otherwise', { count: data.late.changed.length })}</>
      )}
    </Pair>
  );
}

const Pair = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
