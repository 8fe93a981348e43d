import { useTranslation } from 'react-i18next';
import { useEditing } from '../../../state/editing.ts';
import { LineField, NumberField, SelectField } from '../../fields/SimpleFields.tsx';
import { useMember } from '../../fields/useMember.ts';
import { FORMATS } from '../model/formats.ts';
import type { KindProps } from './kind-props.ts';

/** How long a text is and how it is written. */
export function TextKindFields({ pointer, fact, name }: KindProps<'text'>) {
  const { t } = useTranslation('amend-facts');
  const { editable } = useEditing();
  const set = useMember(pointer, name);
  const { format, minLength, maxLength, pattern } = fact;
  return (
    <>
      <div className="amend-fields-row">
        <SelectField
          label={t('text.format')}
          value={format ?? ''}
          options={[
            { value: '', title: t('text.format-none') },
            ...FORMATS.map((value) => ({ value, title: t(`text.format-${value}`) })),
          ]}
          disabled={!editable}
          onChange={(next) => set('format', next === '' ? undefined : next, t('text.format'))}
        />
        <NumberField
          label={t('text.least')}
          value={minLength}
          minimum={0}
          disabled={!editable}
          onChange={(least) => set('minLength', least, t('text.least'))}
        />
        <NumberField
          label={t('text.most')}
          value={maxLength}
          minimum={1}
          maximum={20000}
          disabled={!editable}
          onChange={(most) => (most === undefined ? undefined : set('maxLength', most, t('text.most')))}
        />
      </div>
      <LineField
        label={t('text.pattern')}
        hint={t('text.pattern-hint')}
        value={pattern}
        error={pattern === undefined || isPattern(pattern) ? undefined : t('text.pattern-wrong')}
        disabled={!editable}
        onChange={(next) => set('pattern', next, t('text.pattern'))}
      />
    </>
  );
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
