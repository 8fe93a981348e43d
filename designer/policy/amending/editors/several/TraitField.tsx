import { useTranslation } from 'react-i18next';
import { SelectField } from '../fields/SimpleFields.tsx';
import { countedBy, countOf } from './model/shared.ts';
import type { ChoiceTrait, KeysTrait, Trait } from './model/trait.ts';
import { SharedBox } from './SharedBox.tsx';

interface Props<T, K extends Trait<T>> {
  readonly trait: K;
  readonly items: readonly T[];
  /** Sets the member of each item to what is made of the item; undefined takes it away. */
  readonly onSet: (to: (item: T) => unknown) => void;
}

/** What can be set for all items that are ticked: what they have in common stands in it, and how many have what where they differ. */
export function TraitField<T>({ trait, items, onSet }: Props<T, Trait<T>>) {
  switch (trait.kind) {
    case 'choice':
      return <ChoiceField trait={trait} items={items} onSet={onSet} />;
    case 'keys':
      return <KeysOfAll trait={trait} items={items} onSet={onSet} />;
    case 'flag':
      return (
        <SharedBox
          label={trait.label}
          count={items.filter(trait.of).length}
          all={items.length}
          onChange={(is) => onSet(() => is || undefined)}
        />
      );
  }
}

function ChoiceField<T>({ trait, items, onSet }: Props<T, ChoiceTrait<T>>) {
  const { t } = useTranslation('amend-several');
  const counted = countedBy(trait, items);
  const [common] = counted;
  const isAlike = counted.length === 1 && common !== undefined;
  const isOffered = trait.options.some(({ value }) => value === common?.value);
  const shown = isAlike ? common.title || t('nothing') : t('apart');
  return (
    <SelectField
      label={trait.label}
      hint={
        isAlike
          ? undefined
          : counted.map(({ title, count }) => `${title || t('nothing')} – ${count}`).join(', ')
      }
      value={isAlike && isOffered ? common.value : OTHER}
      options={[...(isAlike && isOffered ? [] : [{ value: OTHER, title: shown }]), ...trait.options]}
      onChange={(value) => (value === OTHER ? undefined : onSet(() => trait.to(value)))}
    />
  );
}

/** No key is called so. */
const OTHER = '*';

function KeysOfAll<T>({ trait, items, onSet }: Props<T, KeysTrait<T>>) {
  return (
    <fieldset className="field">
      <legend className="field-label">{trait.label}</legend>
      <div className="amend-fields-keys">
        {trait.options.map(({ value, title }) => (
          <SharedBox
            key={value}
            label={title}
            count={countOf(trait, items, value)}
            all={items.length}
            onChange={(is) =>
              onSet((item) => {
                const others = trait.of(item).filter((key) => key !== value);
                const keys = is ? [...others, value] : others;
                const known = trait.options.map((one) => one.value).filter((key) => keys.includes(key));
                return trait.to([...known, ...keys.filter((key) => !known.includes(key))], item);
              })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
