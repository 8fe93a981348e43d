import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { wording } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { EmptyState } from '../../../look/EmptyState.tsx';
import { SelectField } from '../editors/fields/SimpleFields.tsx';
import { useWorkbench } from '../state/draft.ts';
import { EditingContext } from '../state/editing.ts';
import { type DraftedPart, partsOf } from '../state/parts.ts';
import { useServiceTitle } from '../state/useServiceTitle.ts';
import { useEditingOf } from '../workbench/useEditingOf.ts';
import { Examples } from './examples/Examples.tsx';
import { SIMULATOR } from './examples/focus.ts';
import { ScenarioCounts } from './Scenarios.tsx';
import { TrialPanel } from './TrialPanel.tsx';

/** The simulator: a case of a service that the amendment changes, as published and with the draft. */
export function TryPage() {
  const { t } = useTranslation('amend-try');
  const { language } = useLanguage();
  const act = useWorkbench(({ view }) => view.act);
  const documents = useWorkbench((workbench) => workbench.documents);
  const titleOf = useServiceTitle();
  const [search, setSearch] = useSearchParams();
  const parts = partsOf(documents, act);
  const chosen =
    parts.find((one) => one.service === search.get('service') && one.part === search.get('part')) ??
    parts.find((one) => one.service === search.get('service')) ??
    parts[0];
  if (chosen === undefined)
    return <EmptyState title={t('page.no-part')}>{t('page.no-part-text')}</EmptyState>;
  const keyOf = ({ service, part }: DraftedPart) => `${service}/${part}`;
  return (
    <>
      <h2>{t('title')}</h2>
      <p className="lead">{t('page.lead')}</p>
      <ScenarioCounts />
      {parts.length < 2 ? null : (
        <SelectField
          label={t('page.part')}
          value={keyOf(chosen)}
          options={parts.map((one) => ({
            value: keyOf(one),
            title: `${titleOf(one.service)} · ${wording(one.definition.title, language)}`,
          }))}
          onChange={(key) => {
            const [service = '', part = ''] = key.split('/');
            setSearch({ service, part }, { replace: true });
          }}
        />
      )}
      <PanelOf key={keyOf(chosen)} service={chosen.service} part={chosen.part} />
    </>
  );
}

function PanelOf({ service, part }: { readonly service: string; readonly part: string }) {
  const { t } = useTranslation(['amending', 'amend-examples']);
  const editing = useEditingOf(service, part);
  if (editing === undefined)
    return (
      <EmptyState title={t('amending:edit.no-edition')}>{t('amending:edit.no-edition-text')}</EmptyState>
    );
  return (
    <EditingContext value={editing}>
      <Examples />
      <section id={SIMULATOR} tabIndex={-1} aria-label={t('amend-examples:simulator')}>
        <TrialPanel />
      </section>
    </EditingContext>
  );
}
