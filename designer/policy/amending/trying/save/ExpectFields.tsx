import { useTranslation } from 'react-i18next';
import { type Expectable, expectable, expectationOf } from '../../../../../engine/scenario/expectable.ts';
import type { Tried } from '../../../../../engine/scenario/try.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Disclosure } from '../../../../look/Disclosure.tsx';

interface Props {
  readonly tried: Extract<Tried, { ok: true }>;
  readonly chosen: readonly Expectable[];
  readonly onChange: (chosen: readonly Expectable[]) => void;
}

/** Which of the shown results a scenario is to expect: the outcome, unless one says otherwise. */
export function ExpectFields({ tried: { assessment, edition }, chosen, onChange }: Props) {
  const { t } = useTranslation(['amend-try', 'desk']);
  const { language } = useLanguage();
  const [outcome, ...others] = expectable(assessment, edition);
  const keyOf = (one: Expectable) => ('id' in one ? `${one.aspect} ${one.id}` : one.aspect);
  const isChosen = (one: Expectable) => chosen.some((other) => keyOf(other) === keyOf(one));
  const titleOf = (one: Expectable) => {
    if (!('id' in one)) return t('outcome');
    const item: { readonly title?: Text; readonly text?: Text } | undefined = assessment[one.aspect][one.id];
    const title = item?.title ?? item?.text;
    return title === undefined ? one.id : wording(title, language);
  };
  const resultOf = (one: Expectable) => {
    if (!('id' in one)) return t(`desk:outcome.${assessment.outcome}`);
    const value: unknown = expectationOf([one], assessment, edition)[one.aspect]?.[one.id];
    if (typeof value === 'object' && value !== null) return Object.values(value).map(said).join(', ');
    return said(value);
  };
  const said = (value: unknown): string => {
    const text = String(value);
    return ['true', 'false', 'unknown', 'required', 'not-required', 'not-due'].includes(text)
      ? t(`save.value.${text}`)
      : text;
  };
  const box = (one: Expectable) => (
    <label key={keyOf(one)} className="choice">
      <input
        type="checkbox"
        checked={isChosen(one)}
        onChange={({ target }) =>
          onChange(target.checked ? [...chosen, one] : chosen.filter((other) => keyOf(other) !== keyOf(one)))
        }
      />
      <span>
        {titleOf(one)}: <strong>{resultOf(one)}</strong>
      </span>
    </label>
  );
  return (
    <fieldset className="field trying-expect">
      <legend className="field-label">{t('save.expect')}</legend>
      {outcome === undefined ? null : box(outcome)}
      <Disclosure summary={t('save.more', { count: others.length })}>{others.map(box)}</Disclosure>
    </fieldset>
  );
}
