import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../engine/schema/languages.ts';
import { wording } from '../../../engine/text/localize.ts';
import type { NewApplication } from '../../../server/api/schemas/cases.ts';
import type { ServiceSummary } from '../../../server/api/schemas/services.ts';
import { useLanguages } from '../../app/language/useLanguages.ts';
import { Button } from '../../look/Button.tsx';
import { EmptyState } from '../../look/EmptyState.tsx';
import { describedBy, Field } from '../../look/Field.tsx';
import { SelectField } from './SelectField.tsx';
import { counterVariants, waysOf } from './ways.ts';

interface Props {
  readonly services: readonly ServiceSummary[];
  readonly language: Language;
  readonly busy: boolean;
  readonly onCreate: (body: NewApplication) => void;
}

/** What the person asks for, how they came, and who they are; the form itself follows. */
export function CounterForm({ services, language, busy, onCreate }: Props) {
  const { t } = useTranslation('desk');
  const offered = services.filter((one) => counterVariants(one).length > 0);
  const [chosen, setChosen] = useState({ service: '', variant: '', channel: '' });
  const { offered: languages, nameOf } = useLanguages();
  const [spoken, setSpoken] = useState<Language>(language);
  const [name, setName] = useState('');
  const [nameless, setNameless] = useState(false);
  const service = offered.find((one) => one.id === chosen.service) ?? offered[0];
  const variants = counterVariants(service);
  const variant = variants.find((one) => one.id === chosen.variant) ?? variants[0];
  const ways = waysOf(variant);
  const way = ways.find((one) => one.channel === chosen.channel) ?? ways[0];
  if (!service || !variant || !way) return <EmptyState title={t('counter.nothing')} />;
  const title = (item: { readonly title: ServiceSummary['title'] }) => wording(item.title, language);
  return (
    <form
      className="step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setNameless(name.trim() === '');
        if (name.trim() === '' || busy) return;
        onCreate({
          service: service.id,
          variant: variant.id,
          channel: way.channel,
          language: spoken,
          onBehalfOf: name.trim(),
        });
      }}
    >
      <SelectField
        id="counter-service"
        label={t('queue.service')}
        value={service.id}
        options={offered.map((one) => ({ value: one.id, title: title(one) }))}
        onChange={(id) => setChosen({ service: id, variant: '', channel: '' })}
      />
      <SelectField
        id="counter-variant"
        label={t('case.variant')}
        value={variant.id}
        options={variants.map((one) => ({ value: one.id, title: title(one) }))}
        onChange={(id) => setChosen({ service: service.id, variant: id, channel: '' })}
      />
      <SelectField
        id="counter-channel"
        label={t('case.channel')}
        value={way.channel}
        options={ways.map((one) => ({ value: one.channel, title: title(one) }))}
        onChange={(id) => setChosen({ service: service.id, variant: variant.id, channel: id })}
      />
      <Field
        id="counter-name"
        label={t('counter.name')}
        hint={t('counter.name-hint')}
        error={nameless ? t('problem.required') : undefined}
      >
        <input
          className="input"
          id="counter-name"
          value={name}
          maxLength={200}
          autoComplete="off"
          aria-describedby={describedBy('counter-name', { hint: true, error: nameless })}
          aria-invalid={nameless || undefined}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <SelectField
        id="counter-language"
        label={t('case.language')}
        value={spoken}
        options={languages.map((one) => ({ value: one, title: nameOf(one) }))}
        onChange={(id) => setSpoken(id)}
      />
      <Button type="submit" kind="primary" busy={busy}>
        {t('counter.go')}
      </Button>
    </form>
  );
}
