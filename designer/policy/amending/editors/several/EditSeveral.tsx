import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { equal } from '../../../../../engine/diff/equal.ts';
import { get, join } from '../../../../../engine/json/pointer.ts';
import type { Citation } from '../../../../../engine/schema/citation.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { Live } from '../../../../look/Live.tsx';
import { useEditing } from '../../state/editing.ts';
import type { Listed } from '../fields/model/listed.ts';
import { CitationOfAll } from './CitationOfAll.tsx';
import { differing } from './model/shared.ts';
import type { Trait } from './model/trait.ts';
import { TickList } from './TickList.tsx';
import { TraitField } from './TraitField.tsx';
import './several.css';

interface Item {
  readonly order: number;
  readonly title?: Text;
  readonly text?: Text;
  readonly number?: string;
  readonly citation?: Citation;
}

interface Props<T> {
  /** The keyed map in the edition. */
  readonly pointer: string;
  readonly items: readonly Listed<T>[];
  readonly traits: readonly Trait<T>[];
}

/** Changes several items of a list in one step: those that are ticked, with what they have in common and in what they differ. */
export function EditSeveral<T extends Item>({ pointer, items, traits }: Props<T>) {
  const { t } = useTranslation(['amend-several', 'amend-fields']);
  const { language } = useLanguage();
  const { edition, edit, editable } = useEditing();
  const [isOpen, setOpen] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  // All that one press changes is one step of undo, and no press joins another.
  const steps = useRef(0);
  const present = items.filter(({ removed }) => !removed);
  if (!editable || present.length < 2) return null;
  if (!isOpen)
    return (
      <div>
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {t('open')}
        </Button>
      </div>
    );
  const chosen = present.filter(({ key }) => ticked.has(key));
  const them = chosen.map(({ item }) => item);
  const apart = differing(traits, them);
  const set = (member: string, what: string, those: readonly Listed<T>[], to: (item: T) => unknown) => {
    steps.current += 1;
    const step = `${pointer} ${steps.current}`;
    const changing = those.filter(
      ({ key, item }) => !equal(get(edition, join(pointer, key, member)), to(item)),
    );
    const done = t('done', { what, count: changing.length });
    for (const { key, item } of changing) edit(join(pointer, key, member), to(item), done, step);
    setSaid(done);
  };
  return (
    <fieldset className="amend-several">
      <legend className="field-label">{t('which')}</legend>
      <TickList
        items={present.map(({ key, item }) => ({
          key,
          number: item.number,
          name: nameOf(item, language) || key,
        }))}
        ticked={ticked}
        onTick={setTicked}
      />
      <p className="amend-several-bar" role="status">
        {chosen.length < 2
          ? t('none', { count: chosen.length })
          : `${t('count', { count: chosen.length })} ${
              apart.length === 0
                ? t('alike')
                : t('differ', { traits: apart.map(({ label }) => label).join('; ') })
            }`}
      </p>
      {chosen.length === 0 ? null : (
        <div className="amend-several-fields">
          {traits.map((trait) => {
            const those = chosen.filter(({ item }) => trait.has?.(item) !== false);
            return those.length === 0 ? null : (
              <TraitField
                key={trait.member}
                trait={trait}
                items={those.map(({ item }) => item)}
                onSet={(to) => set(trait.member, trait.label, those, to)}
              />
            );
          })}
          <CitationOfAll
            items={them}
            onSet={(cited) => set('citation', t('amend-fields:citation.label'), chosen, () => cited)}
          />
        </div>
      )}
      <Live>{said}</Live>
      <div className="button-row">
        <Button
          kind="quiet"
          onClick={() => {
            setOpen(false);
            setTicked(new Set());
            setSaid('');
          }}
        >
          {t('close')}
        </Button>
      </div>
    </fieldset>
  );
}

const nameOf = ({ title, text }: Item, language: string): string => {
  const words = title ?? text;
  return words === undefined ? '' : wording(words, language);
};
