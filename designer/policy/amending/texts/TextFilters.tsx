import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftText, TEXT_KINDS } from '../../../../engine/amending/texts/draft-text.ts';
import type { Language } from '../../../../engine/schema/languages.ts';
import { Field } from '../../../look/Field.tsx';
import { SelectField } from '../editors/fields/SimpleFields.tsx';
import { useServiceTitle } from '../state/useServiceTitle.ts';
import type { TextFilter } from './model/filter.ts';

interface Props {
  readonly texts: readonly DraftText[];
  readonly languages: readonly Language[];
  readonly names: Readonly<Record<Language, string>>;
  readonly filter: TextFilter;
  readonly onFilter: (filter: TextFilter) => void;
}

/** Which texts are shown: what they lack, what they belong to, and words in them. */
export function TextFilters({ texts, languages, names, filter, onFilter }: Props) {
  const { t } = useTranslation('amend-texts');
  const id = useId();
  const titleOf = useServiceTitle();
  const services = [...new Set(texts.flatMap(({ service }) => service ?? []))];
  const kinds = TEXT_KINDS.filter((kind) => texts.some((one) => one.kind === kind));
  const all = { value: '', title: t('filter.all') };
  return (
    <div className="texts-filters">
      <SelectField
        label={t('filter.lacking')}
        value={filter.lacking}
        options={[
          all,
          { value: 'any', title: t('filter.any') },
          ...languages.map((language) => ({
            value: language,
            title: t('filter.lacks', { language: names[language] ?? language }),
          })),
        ]}
        onChange={(lacking) => onFilter({ ...filter, lacking })}
      />
      <SelectField
        label={t('filter.kind')}
        value={filter.kind}
        options={[all, ...kinds.map((kind) => ({ value: kind, title: t(`kind.${kind}`) }))]}
        onChange={(value) => onFilter({ ...filter, kind: kinds.find((kind) => kind === value) ?? '' })}
      />
      {services.length > 1 ? (
        <SelectField
          label={t('filter.service')}
          value={filter.service}
          options={[all, ...services.map((value) => ({ value, title: titleOf(value) }))]}
          onChange={(service) => onFilter({ ...filter, service })}
        />
      ) : null}
      <Field id={id} label={t('filter.search')}>
        <input
          id={id}
          type="search"
          className="input"
          value={filter.search}
          onChange={({ target }) => onFilter({ ...filter, search: target.value })}
        />
      </Field>
    </div>
  );
}
