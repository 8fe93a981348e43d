import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Codelist } from '../../../engine/schema/codelist.ts';
import { inOrder } from '../../../engine/schema/in-order.ts';
import { wording } from '../../../engine/text/localize.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { Field } from '../../look/Field.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { Live } from '../../look/Live.tsx';
import { CodeRow } from './CodeRow.tsx';
import { codesIn, fits } from './dimensions.ts';

interface Props {
  readonly list: Codelist;
  readonly codelists: Readonly<Record<string, Codelist>>;
}

const MANY = 20;

/** A code list beside an answer, narrowed by each of its dimensions. */
export function CodeTable({ list, codelists }: Props) {
  const { t } = useTranslation('guidance');
  const { language } = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const dimensions = inOrder(list.dimensions);
  const fitting = inOrder(list.entries).filter(([, entry]) => fits(entry, chosen));
  // A long list is of no use whole: it waits for a choice.
  const waits =
    fitting.length > MANY && dimensions.length > 0 && Object.values(chosen).every((code) => code === '');
  const shown = waits ? [] : fitting;
  return (
    <div className="guidance-codes">
      <h3>
        <LegalText text={list.title} />
      </h3>
      <div className="guidance-filters">
        {dimensions.map(([dimension, { title, codelist }]) => (
          <Field
            key={dimension}
            id={`${id}-${dimension}`}
            label={<LegalText text={title ?? codelists[codelist]?.title ?? { en: dimension }} />}
          >
            <select
              className="input"
              id={`${id}-${dimension}`}
              value={chosen[dimension] ?? ''}
              onChange={(event) => setChosen({ ...chosen, [dimension]: event.target.value })}
            >
              <option value="">{t('codes.all')}</option>
              {codesIn(list, dimension, codelists[codelist]).map(([code, text]) => (
                <option key={code} value={code}>
                  {wording(text, language)}
                </option>
              ))}
            </select>
          </Field>
        ))}
      </div>
      <Live>
        <p className="muted">{t(waits ? 'codes.choose' : 'codes.count', { count: fitting.length })}</p>
      </Live>
      {fitting.length === 0 ? <p>{t('codes.none')}</p> : null}
      <ul className="plain-list">
        {shown.map(([key, entry]) => (
          <CodeRow key={key} entry={entry} list={list} codelists={codelists} />
        ))}
      </ul>
    </div>
  );
}
