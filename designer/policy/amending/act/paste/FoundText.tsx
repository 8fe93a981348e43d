import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { amendable } from '../../../../../engine/acts/amendable.ts';
import { pastedInto } from '../../../../../engine/acts/pasted.ts';
import type { SplitNote } from '../../../../../engine/acts/split.ts';
import type { Act } from '../../../../../engine/schema/act.ts';
import { OWN_LANGUAGES } from '../../../../../engine/schema/languages.ts';
import { describeAct } from '../../../../../engine/text/citation.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useLanguages } from '../../../../app/language/useLanguages.ts';
import { Field } from '../../../../look/Field.tsx';
import type { Taking } from '../registered.ts';
import { Comparison } from './Comparison.tsx';
import { type Found, joining, sorted } from './found.ts';
import { Preview } from './Preview.tsx';
import { TakeOver } from './TakeOver.tsx';

interface Props {
  readonly act: Act;
  readonly acts: Readonly<Record<string, Act>>;
  readonly found: Found;
  readonly onLanguage: (language: string) => void;
  readonly onTake: (taking: Taking, amended: string | undefined, restoring: readonly SplitNote[]) => void;
  readonly onCancel: () => void;
}

/** What was found in a pasted text: what it is to the act that stands, its provisions, and what to do with it. */
export function FoundText({ act, acts, found, onLanguage, onTake, onCancel }: Props) {
  const { t } = useTranslation('amend-act');
  const ids = { language: useId(), amended: useId() };
  const { language } = useLanguage();
  const { nameOf } = useLanguages();
  const [named = ''] = found.amends;
  const [amended, setAmended] = useState(named === '' ? (act.amends?.[0] ?? '') : named);
  const [restoring, setRestoring] = useState<readonly SplitNote[]>([]);
  const pasted = pastedInto(act, found.recognised, found.language);
  const { taken } = sorted(found.split);
  const shown = useMemo(
    () => (pasted.is === 'other-language' ? joining(found, act) : found),
    [pasted.is, found, act],
  );
  return (
    <div className="act-found">
      <h3>{t('paste.found', { count: taken.length })}</h3>
      <Comparison act={act} found={found} pasted={pasted} />
      <Preview found={shown} taken={restoring} onTaken={setRestoring} />
      <div className="amending-add">
        <Field id={ids.language} label={t('paste.language')}>
          <select
            id={ids.language}
            className="input"
            value={found.language}
            onChange={({ target }) => onLanguage(target.value)}
          >
            {OWN_LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {nameOf(language)}
              </option>
            ))}
          </select>
        </Field>
        <Field
          id={ids.amended}
          label={t('paste.amended')}
          {...(named !== '' && amended === named ? { note: t('paste.amends-named') } : {})}
        >
          <select
            id={ids.amended}
            className="input"
            value={amended}
            onChange={({ target }) => setAmended(target.value)}
          >
            <option value="">{t('paste.amends-none')}</option>
            {amendable(acts, act, [...found.amends, ...(act.amends ?? [])]).map((one) => (
              <option key={one} value={one}>
                {describeAct(one, { acts }, language)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <TakeOver
        is={pasted.is}
        already={found.already !== undefined}
        empty={taken.length === 0}
        onTake={(taking) => onTake(taking, amended === '' ? undefined : amended, restoring)}
        onCancel={onCancel}
      />
    </div>
  );
}
