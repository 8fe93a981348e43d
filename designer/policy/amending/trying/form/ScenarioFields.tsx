import { useTranslation } from 'react-i18next';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { LegalText } from '../../../../look/LegalText.tsx';
import { Tag } from '../../../../look/Tag.tsx';
import type { TrialForm } from '../useTrial.ts';
import { SearchPick } from './SearchPick.tsx';

/** Which scenario of the service stands in the form, and the choice of another one. */
export function ScenarioFields({ form }: { readonly form: TrialForm }) {
  const { t } = useTranslation('amend-try');
  const { language } = useLanguage();
  const { input, scenarios } = form;
  const current = scenarios.find(({ id }) => id === input.from);
  const pick = (id: string) => {
    const scenario = scenarios.find((one) => one.id === id);
    if (scenario !== undefined) form.open(scenario);
  };
  return (
    <div className="trying-scenario">
      <SearchPick
        label={t('scenario.pick', { count: scenarios.length })}
        items={scenarios.map(({ id, scenario }) => ({
          id,
          title: wording(scenario.title, language),
          note: `${id} · ${scenario.at}`,
        }))}
        onPick={pick}
      />
      <p className="trying-current">
        {current === undefined ? (
          <span className="hint">{t('scenario.none')}</span>
        ) : (
          <>
            <strong>
              <LegalText text={current.scenario.title} />
            </strong>{' '}
            {input.asGiven === undefined ? <Tag tone="info">{t('scenario.changed')}</Tag> : null}
          </>
        )}
      </p>
      <div className="trying-row-of-tools">
        {current !== undefined && input.asGiven === undefined ? (
          <Button onClick={() => form.open(current)}>{t('scenario.again')}</Button>
        ) : null}
        {input.from === undefined && Object.keys(input.raw).length === 0 ? null : (
          <Button kind="quiet" onClick={form.clear}>
            {t('scenario.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
