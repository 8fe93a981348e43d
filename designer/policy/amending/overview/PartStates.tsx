import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { draftEdition } from '../../../../engine/amending/draft-edition.ts';
import { readableEdition } from '../../../../engine/amending/readable-edition.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { KeySelect, titlesOf } from '../editors/fields/KeySelect.tsx';
import { useWorkbench } from '../state/draft.ts';
import type { PartWriting } from './PartCard.tsx';

interface Props extends PartWriting {
  readonly service: string;
  readonly part: string;
  readonly states: Readonly<Record<string, string>>;
}

/** Where cases stand from then on that stood in a state which this part takes away. */
export function PartStates({ service, part, states, editable, onChange }: Props) {
  const { t } = useTranslation('amending');
  const { language } = useLanguage();
  const { act } = useWorkbench(({ view }) => view);
  const documents = useWorkbench((workbench) => workbench.documents);
  const found = useMemo(() => {
    const raw = draftEdition(documents, { service, act, part });
    return raw && readableEdition(raw);
  }, [documents, service, act, part]);
  const [before, after] = [found?.before.workflow?.states ?? {}, found?.edition.workflow?.states ?? {}];
  const gone = titlesOf(before, language).filter(({ value }) => !Object.hasOwn(after, value));
  if (gone.length === 0) return <p className="hint">{t('overview.no-state-gone')}</p>;
  return (
    <fieldset className="amending-days">
      <legend>{t('overview.states')}</legend>
      {gone.map(({ value, title }) => (
        <KeySelect
          key={value}
          label={title}
          value={states[value]}
          items={after}
          optional
          disabled={!editable}
          onChange={(state) => onChange(['states', value], state, t('overview.label-states'))}
        />
      ))}
    </fieldset>
  );
}
