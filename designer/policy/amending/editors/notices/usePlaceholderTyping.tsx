import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useEditing } from '../../state/editing.ts';
import { CompletionList } from '../tables/completion/CompletionList.tsx';
import { useCompletion } from '../tables/completion/useCompletion.ts';
import '../tables/tables.css';
import { offeredFor, type Typing, typingAt } from './model/completing.ts';
import { placeholderGroups } from './model/placeholders.ts';

interface PlaceholderTyping {
  /** For what is around the text fields: a brace typed in any of them begins a placeholder. */
  readonly around: {
    readonly onInput: (event: FormEvent) => void;
    readonly onKeyDownCapture: (event: KeyboardEvent) => void;
    readonly onBlur: () => void;
  };
  /** To be drawn somewhere. */
  readonly list: ReactNode;
}

/** Placeholders are offered as they are typed, from the brace on: the arrows go through them, Enter takes one, Escape none. */
export function usePlaceholderTyping(): PlaceholderTyping {
  const { t } = useTranslation('amend-notices');
  const { language } = useLanguage();
  const { edition, words, editable } = useEditing();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typing, setTyping] = useState<Typing>();
  const groups = useMemo(
    () => placeholderGroups(edition, words.facts, language),
    [edition, words.facts, language],
  );
  const options = useMemo(
    () =>
      typing === undefined
        ? []
        : offeredFor(typing.typed, groups, (kind, { name, title }) =>
            title === undefined ? t(`placeholder.${name}`) : `${t(`insert.${kind}`)}: ${title}`,
          ),
    [typing, groups, t],
  );
  const completion = useCompletion(options, (place) => {
    const [area, option] = [field.current, options[place]];
    if (area === null || option === undefined || typing === undefined) return;
    area.setRangeText(option.text, typing.from, typing.to, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
    setTyping(undefined);
  });
  const { isOpen, listId } = completion;
  const current = completion.field['aria-activedescendant'];
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null || !isOpen) return undefined;
    area.setAttribute('aria-autocomplete', 'list');
    area.setAttribute('aria-controls', listId);
    if (current === undefined) area.removeAttribute('aria-activedescendant');
    else area.setAttribute('aria-activedescendant', current);
    return () => {
      for (const name of ['aria-autocomplete', 'aria-controls', 'aria-activedescendant'])
        area.removeAttribute(name);
    };
  }, [isOpen, listId, current]);
  return {
    around: {
      onInput({ target }) {
        if (!editable || !(target instanceof HTMLTextAreaElement)) return;
        field.current = target;
        setTyping(typingAt(target.value, target.selectionStart));
      },
      onKeyDownCapture(event) {
        if (!isOpen || event.nativeEvent.isComposing) return;
        const isFirst = (event.key === 'Enter' || event.key === 'Tab') && completion.active < 0;
        if (isFirst) completion.pick(0);
        if (isFirst || completion.onKey(event)) {
          event.preventDefault();
          event.stopPropagation();
        } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) setTyping(undefined);
      },
      onBlur: () => setTyping(undefined),
    },
    list: isOpen ? (
      <CompletionList
        id={listId}
        label={t('complete')}
        options={options}
        active={completion.active}
        anchor={field}
        onPick={completion.pick}
      />
    ) : null,
  };
}
