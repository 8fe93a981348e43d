import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountedProvision } from '../../../../engine/amending/accounted.ts';
import type { AmendmentReport } from '../../../../engine/amending/report.ts';
import { Button } from '../../../look/Button.tsx';
import { Section } from '../../../look/Section.tsx';
import { useWorkbench } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';
import { isToLookAt, isUnsaid } from './checks-of.ts';
import { ProvisionRow } from './ProvisionRow.tsx';
import { isProvisionAmong } from './since-return.ts';
import { useAccounted } from './useAccounted.ts';
import { useSince } from './useSince.ts';

/** As many as one looks through at once. */
const SHOWN = 40;

/** Every provision of the act beside what becomes of it: the reviewer reads the law, and not only what was made of it. */
export function ProvisionTable({ report }: { readonly report: AmendmentReport }) {
  const { t } = useTranslation('amend-review');
  const act = useWorkbench(({ view }) => view.act);
  const documents = useWorkbench((workbench) => workbench.documents);
  const accounted = useAccounted(report.coverage);
  const { places } = useSince();
  const [filter, setFilter] = useState<string>();
  const [all, setAll] = useState(false);
  if (accounted.length === 0) return null;
  const provisions = namedIn(documents).acts[act]?.provisions ?? {};
  const isSince = ({ provision }: AccountedProvision) => isProvisionAmong(places, act, provision);
  const filters = {
    'to-do': ({ state }: AccountedProvision) => state === 'to-do',
    inherited: isToLookAt,
    unsaid: isUnsaid,
    'without-effect': ({ state }: AccountedProvision) => state === 'without-effect',
    since: isSince,
  } as const;
  const choices = Object.entries(filters)
    .map(([id, is]) => ({ id, is, count: accounted.filter(is).length }))
    .filter(({ count }) => count > 0);
  const chosen = choices.find(({ id }) => id === filter);
  const found = chosen === undefined ? accounted : accounted.filter(chosen.is);
  const shown = all ? found : found.slice(0, SHOWN);
  return (
    <Section title={t('provisions.title')} note={t('provisions.note')}>
      {choices.length === 0 ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a set of filters, not of form fields
        <div className="amending-filter" role="group" aria-label={t('provisions.filter')}>
          <Chip isOn={chosen === undefined} onClick={() => setFilter(undefined)}>
            {t('provisions.all', { count: accounted.length })}
          </Chip>
          {choices.map(({ id, count }) => (
            <Chip key={id} isOn={id === chosen?.id} onClick={() => setFilter(id)}>
              {t(`provisions.only.${id}`, { count })}
            </Chip>
          ))}
        </div>
      )}
      <table className="review-provisions">
        <caption className="visually-hidden">{t('provisions.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('provisions.provision')}</th>
            <th scope="col">{t('provisions.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <ProvisionRow
              key={one.provision}
              provision={provisions[one.provision]}
              accounted={one}
              isSince={isSince(one)}
            />
          ))}
        </tbody>
      </table>
      {found.length > shown.length ? (
        <Button onClick={() => setAll(true)}>{t('provisions.show-all', { count: found.length })}</Button>
      ) : null}
    </Section>
  );
}

interface ChipProps {
  readonly isOn: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

const Chip = ({ isOn, onClick, children }: ChipProps) => (
  <button type="button" className="chip" aria-pressed={isOn} onClick={onClick}>
    {children}
  </button>
);
