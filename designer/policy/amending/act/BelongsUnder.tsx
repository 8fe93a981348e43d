import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../../../../engine/schema/act.ts';
import { PROVISION_PATTERN } from '../../../../engine/schema/primitives.ts';
import { describeProvision } from '../../../../engine/text/provision.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Button } from '../../../look/Button.tsx';
import { Field } from '../../../look/Field.tsx';
import { addressUnder, free, outerOf, outerPlaces } from './belonging.ts';

interface Props {
  readonly act: Act;
  readonly id: string;
  readonly editable: boolean;
  readonly onRename: (to: string) => void;
}

/** Where a provision belongs, chosen as the act numbers its parts; its key follows, and can be written by hand. */
export function BelongsUnder({ act, id, editable, onRename }: Props) {
  const { t } = useTranslation('amend-act');
  const { language } = useLanguage();
  const field = useId();
  const [typed, setTyped] = useState(id);
  const taken = typed !== id && Object.hasOwn(act.provisions, typed);
  const valid = new RegExp(PROVISION_PATTERN).test(typed) && !taken;
  const outer = outerOf(id);
  const belong = (to: string) => {
    const next = addressUnder(act.provisions, id, to);
    onRename(
      next === id ? id : free(act.provisions, (count) => (count === 1 ? next : `${next}-${count}`), 1),
    );
  };
  return (
    <div className="act-belongs">
      <Field id={`${field}-outer`} label={t('provision.belongs')}>
        <select
          id={`${field}-outer`}
          className="input"
          value={outer}
          disabled={!editable}
          onChange={({ target }) => belong(target.value)}
        >
          {outerPlaces(act.provisions, id).map((place) => (
            <option key={place} value={place}>
              {place === '' ? t('provision.act-itself') : describeProvision(place, act, language)}
            </option>
          ))}
        </select>
      </Field>
      <Field
        id={field}
        label={t('provision.id')}
        {...(valid ? {} : { error: t(taken ? 'provision.taken' : 'provision.wrong-id') })}
      >
        <input
          id={field}
          className="input mono"
          value={typed}
          disabled={!editable}
          aria-invalid={!valid}
          onChange={({ target }) => setTyped(target.value)}
        />
      </Field>
      <Button disabled={!editable || !valid || typed === id} onClick={() => onRename(typed)}>
        {t('provision.rename')}
      </Button>
    </div>
  );
}
