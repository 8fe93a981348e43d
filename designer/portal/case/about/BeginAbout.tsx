import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localize } from '../../../../engine/text/localize.ts';
import type { ServiceSummary } from '../../../../server/api/schemas/services.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Button } from '../../../look/Button.tsx';
import { ErrorState } from '../../../look/ErrorState.tsx';
import { QuestionSet } from '../../../look/inputs/QuestionSet.tsx';
import { Radios } from '../../../look/inputs/Radios.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { useStart } from '../../service/apply/useStart.ts';

interface Props {
  readonly service: ServiceSummary;
  /** The number of the decided case. */
  readonly number: string;
}

/** Begins an application about a decision, with the number of its case filled in. */
export function BeginAbout({ service, number }: Props) {
  const { t } = useTranslation(['check', 'portal']);
  const { language } = useLanguage();
  const start = useStart();
  const ways = service.variants.filter(({ electronicChannels }) => electronicChannels.length > 0);
  const only = ways.length === 1 ? ways[0]?.id : undefined;
  const [variant, setVariant] = useState(only);
  const [asked, setAsked] = useState(false);
  const id = `about-${service.id}`;
  const begin = () => {
    setAsked(true);
    const channel = ways.find((way) => way.id === variant)?.electronicChannels[0]?.id;
    const fact = service.about?.number;
    if (variant && channel && fact)
      start.mutate({ service: service.id, variant, channel, language, answers: { [fact]: number } });
    else document.getElementById(id)?.focus();
  };
  return (
    <div className="stack">
      <h3>
        <LegalText text={service.title} />
      </h3>
      {only ? null : (
        <QuestionSet
          id={id}
          choice
          label={t('about.which')}
          error={asked && !variant ? t('portal:validation.required.choice') : undefined}
        >
          <Radios
            id={id}
            options={ways.map((way) => ({ value: way.id, label: localize(way.title, language).text }))}
            value={variant}
            onChange={setVariant}
          />
        </QuestionSet>
      )}
      <div className="button-row">
        <Button busy={start.isPending} onClick={begin}>
          {t('about.action')}
        </Button>
      </div>
      {start.error ? <ErrorState error={start.error} /> : null}
    </div>
  );
}
