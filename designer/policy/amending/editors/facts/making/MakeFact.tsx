import { type ReactNode, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { useLanguage } from '../../../../../app/language/useLanguage.ts';
import { Button } from '../../../../../look/Button.tsx';
import { Cite } from '../../../../../look/Cite.tsx';
import { Dialog } from '../../../../../look/Dialog.tsx';
import { describedBy, Field } from '../../../../../look/Field.tsx';
import { useEditing } from '../../../state/editing.ts';
import { GrowingArea } from '../../fields/GrowingArea.tsx';
import { madeFact } from '../model/made-fact.ts';
import type { Beginning } from '../model/new-fact.ts';
import { linesIn, withOptions } from '../model/with-options.ts';
import { BeginningFields } from './BeginningFields.tsx';

/** The kinds that can be said in a few words. */
const KINDS = ['boolean', 'text', 'integer', 'date', 'choice'] as const satisfies readonly Fact['kind'][];

interface Props {
  /** Who most probably establishes it here. */
  readonly establishedBy: Fact['establishedBy'];
  /** What else is asked: where it is used at once. */
  readonly children?: ReactNode;
  /** To be set in the edition together with its use there. */
  readonly onMade: (key: string, fact: Fact, name: string) => void;
  readonly onClose: () => void;
}

/** Asks what a fact is that is missed where one works: its name, its kind with its choices, and who establishes it. It cites what is selected. */
export function MakeFact({ establishedBy, children, onMade, onClose }: Props) {
  const { t } = useTranslation(['amend-facts', 'amend-form']);
  const { language } = useLanguage();
  const { edition, before, citation, words } = useEditing();
  const [name, setName] = useState('');
  const [choices, setChoices] = useState('');
  const [as, setAs] = useState<Beginning>({ kind: 'boolean', establishedBy });
  const [tried, setTried] = useState(false);
  const id = useId();
  const called = name.trim();
  const options = linesIn(choices);
  const isNameless = tried && called === '';
  const isChoiceless = tried && as.kind === 'choice' && options.length === 0;
  const make = () => {
    setTried(true);
    if (called === '' || (as.kind === 'choice' && options.length === 0)) return;
    const title = { [language]: called, unofficial: [language] };
    const made = madeFact(edition.facts, before.facts, { name: called, title, citation, as });
    onMade(made.key, withOptions(made.fact, options, language), called);
    onClose();
  };
  return createPortal(
    <Dialog title={t('make.title')} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <Field id={id} label={t('field.title')} error={isNameless ? t('make.no-name') : undefined}>
          <input
            id={id}
            className="input"
            lang={language}
            value={name}
            aria-describedby={describedBy(id, { hint: false, error: isNameless })}
            aria-invalid={isNameless || undefined}
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        <BeginningFields value={as} kinds={KINDS} onChange={setAs} />
        {as.kind === 'choice' ? (
          <Field
            id={`${id}-choices`}
            label={t('make.choices')}
            error={isChoiceless ? t('make.no-choices') : undefined}
          >
            <GrowingArea
              id={`${id}-choices`}
              value={choices}
              lines={3}
              language={language}
              describedBy={describedBy(`${id}-choices`, { hint: false, error: isChoiceless })}
              onChange={setChoices}
            />
          </Field>
        ) : null}
        {children}
        <p className="hint">
          {citation === undefined ? (
            t('make.cites-nothing')
          ) : (
            <>
              {t('make.cites')} <Cite citation={citation} acts={words.acts} />
            </>
          )}
        </p>
        <div className="button-row">
          <Button type="submit" kind="primary">
            {t('make.add')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>,
    document.body,
  );
}
