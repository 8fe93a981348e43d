import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { newKey } from '../../../../../engine/amending/new-key.ts';
import { join } from '../../../../../engine/json/pointer.ts';
import type { Provision } from '../../../../../engine/schema/citation.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Button } from '../../../../look/Button.tsx';
import { Live } from '../../../../look/Live.tsx';
import { useEditing } from '../../state/editing.ts';
import { afterLastIn } from '../fields/model/moved.ts';
import { leftOpen, sourceAt, touchable } from './model/left-open.ts';
import './leave-open.css';

interface Props {
  /** What rests on what is left open, as pointers into the edition. */
  readonly pointers: readonly string[];
  /** The provision that leaves it open. */
  readonly place: Provision | undefined;
  /** Of what it is asked, for those who cannot see where the button stands. */
  readonly of: string;
}

const MAP = '/open';

/** Leaves questions open where they come up: a line for each, already placed and cited; Enter asks it and waits for the next. */
export function LeaveOpen({ pointers, place, of }: Props) {
  const { t } = useTranslation('amend-leave');
  const { language } = useLanguage();
  const { edition, before, words, edit, editable, service, part } = useEditing();
  const { amendment } = useParams();
  const [isOpen, setOpen] = useState(false);
  const [question, setQuestion] = useState('');
  const [holdsBack, setHoldsBack] = useState(false);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const id = useId();
  useEffect(() => {
    // Whoever opens the line types on; whoever closes it goes on from the button.
    if (isOpen || wasOpen.current) box.current?.querySelector<HTMLElement>('input, button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!editable) return null;
  if (!isOpen)
    return (
      <div ref={box}>
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {t('open')}
          <span className="visually-hidden">: {of}</span>
        </Button>
      </div>
    );
  const touched = touchable(pointers);
  const close = () => {
    setOpen(false);
    setQuestion('');
    setAsked([]);
  };
  const ask = () => {
    const maps = [edition.open ?? {}, before.open ?? {}];
    const key = newKey(question, maps.flatMap(Object.keys));
    const order = afterLastIn(maps);
    const source = sourceAt(place, words.acts);
    const open = leftOpen({
      question: question.trim(),
      language,
      order,
      pointers: touched,
      holdsBack,
      source,
    });
    edit(join(MAP, key), open, t('asked', { question: question.trim() }));
    setAsked([...asked, key]);
    setQuestion('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    close();
  };
  return (
    <div ref={box}>
      <form
        className="amend-leave-open"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          if (question.trim() !== '') ask();
        }}
      >
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {t('question')}
          </label>
          <input
            id={id}
            className="input"
            value={question}
            lang={language}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => setQuestion(target.value)}
          />
          <p id={`${id}-hint`} className="field-hint">
            {t(touched.length === 0 ? 'hint-everything' : 'hint', { count: touched.length })}
          </p>
        </div>
        <label className="choice">
          <input
            type="checkbox"
            checked={holdsBack}
            onChange={({ target }) => setHoldsBack(target.checked)}
          />
          <span>{t('holds-back')}</span>
        </label>
        <div className="button-row">
          <Button type="submit">{t('ask')}</Button>
          <Button kind="quiet" onClick={close}>
            {t('close')}
          </Button>
        </div>
        <Live>
          {asked.length === 0 ? null : (
            <Link
              to={{
                pathname: `/policy/amendments/${amendment}/edit/${service}/${part}/open`,
                search: `item=${encodeURIComponent(join(MAP, asked.at(-1) ?? ''))}`,
              }}
            >
              {t('left', { count: asked.length })}
            </Link>
          )}
        </Live>
      </form>
    </div>
  );
}
