import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { type ItemUse, usesOfItem } from '../../../../../engine/facts/item-uses.ts';
import { isPrefix, segments } from '../../../../../engine/json/pointer.ts';
import { useEditing } from '../../state/editing.ts';
import { isInEdition } from './model/numbered.ts';
import { type QuestionAbout, questionsAbout, settled } from './model/questions.ts';
import { RemoveDialog } from './RemoveDialog.tsx';

interface Removing {
  /**
   * Takes items away: at once where nothing else uses them or speaks of them, else after whoever removes them has seen what does.
   * @param at the place that `remove` edits, the whole list where it is not said: what becomes of open questions is one step of undo with it
   */
  readonly begin: (pointers: readonly string[], name: string, remove: () => void, at?: string) => void;
  /** To be drawn somewhere. */
  readonly dialog: ReactNode;
}

interface Asked {
  readonly name: string;
  readonly remove: () => void;
  readonly at: string;
  readonly uses: readonly ItemUse[];
  readonly questions: readonly QuestionAbout[];
}

/** How items of a list are taken away that something else may use, or that open questions speak of. */
export function useRemoving(map: string): Removing {
  const { t } = useTranslation('amend-fields');
  const { edition, edit } = useEditing();
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  return {
    begin(pointers, name, remove, at = map) {
      const isInside = (pointer: string) => pointers.some((one) => isPrefix(one, pointer));
      const isKnown = isInEdition(map);
      const questions = isKnown ? questionsAbout(edition, pointers) : [];
      const uses = (isKnown ? pointers.flatMap((pointer) => usesOfItem(edition, pointer)) : []).filter(
        ({ pointer }) => !isInside(pointer) && !speaksOnly(pointer, questions),
      );
      if (uses.length === 0 && questions.length === 0) remove();
      else setAsked({ name, remove, at, uses, questions });
    },
    dialog:
      asked === undefined
        ? null
        : createPortal(
            <RemoveDialog
              name={asked.name}
              uses={asked.uses}
              questions={asked.questions}
              onConfirm={(fates) => {
                close();
                const label = t('item.removed', { name: asked.name });
                for (const [pointer, value] of settled(fates)) edit(pointer, value, label, asked.at);
                asked.remove();
              }}
              onClose={close}
            />,
            document.body,
          ),
  };
}

/** Whether a place is where one of the questions says what it is about: that is asked of each question by itself. */
function speaksOnly(pointer: string, questions: readonly QuestionAbout[]): boolean {
  const [aspect, key, member] = segments(pointer);
  return aspect === 'open' && member === 'pointers' && questions.some((question) => question.key === key);
}
