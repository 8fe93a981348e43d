import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../../look/Button.tsx';
import { Dialog } from '../../../../../look/Dialog.tsx';
import { useEditing } from '../../../state/editing.ts';
import { type Fate, questionsAbout, settled } from '../../fields/model/questions.ts';
import { fateOf, QuestionsField } from '../../fields/QuestionsField.tsx';
import type { Chosen } from '../model/place.ts';
import { losesNothing, lostBy } from '../model/reachability.ts';
import { withoutState, withoutStep } from '../model/without.ts';
import { useKeyNames } from '../useNames.ts';

interface Props {
  readonly chosen: Chosen;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

/** Asks before a state or a step is deleted, and says what would go with it and what could no longer be reached. */
export function DeleteDialog({ chosen, onClose, onDeleted }: Props) {
  const { t } = useTranslation('amend-procedure');
  const { edition, edit } = useEditing();
  const name = useKeyNames();
  const [fates, setFates] = useState<Readonly<Record<string, Fate>>>({});
  const { workflow } = edition;
  const without = useMemo(
    () => (chosen.kind === 'state' ? withoutState : withoutStep)(workflow, chosen.key),
    [workflow, chosen],
  );
  const lost = useMemo(() => lostBy(edition, without.workflow), [edition, without]);
  const title = name(chosen.kind === 'state' ? workflow.states : workflow.transitions, chosen.key);
  const isInitial = chosen.kind === 'state' && workflow.initial === chosen.key;
  const place = `/workflow/${chosen.kind === 'state' ? 'states' : 'transitions'}/${chosen.key}`;
  const gone = without.gone.map((key) => `/workflow/transitions/${key}`);
  const questions = isInitial ? [] : questionsAbout(edition, [place, ...gone]);
  const remove = () => {
    const label = t('label.removed', { name: title });
    const at = chosen.kind === 'step' ? place : '/workflow';
    for (const [pointer, value] of settled(questions.map((one) => [one, fateOf(one, fates)])))
      edit(pointer, value, label, at);
    edit(at, chosen.kind === 'step' ? undefined : without.workflow, label);
    onDeleted();
  };
  return (
    <Dialog title={t('delete.title', { name: title })} onClose={onClose}>
      {isInitial ? (
        <p>{t('delete.is-initial')}</p>
      ) : (
        <>
          <Named
            lead={t('delete.with-steps')}
            names={without.gone.map((key) => name(workflow.transitions, key))}
          />
          <Named
            lead={t('delete.unreachable')}
            names={lost.unreachable.map((key) => name(workflow.states, key))}
          />
          <Named
            lead={t('delete.dead-ends')}
            names={lost.deadEnds.map((key) => name(workflow.states, key))}
          />
          <Named
            lead={t('delete.never-start')}
            names={lost.neverStart.map((key) => name(edition.deadlines, key))}
          />
          <QuestionsField questions={questions} fates={fates} onChange={setFates} />
          {losesNothing(lost) ? <p>{t('delete.safe')}</p> : null}
        </>
      )}
      <div className="button-row">
        {isInitial ? null : (
          <Button kind="danger" onClick={remove}>
            {t('delete.confirm')}
          </Button>
        )}
        <Button onClick={onClose}>{t(isInitial ? 'close' : 'add.cancel')}</Button>
      </div>
    </Dialog>
  );
}

function Named({ lead, names }: { readonly lead: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <p>{lead}</p>
      <ul>
        {names.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}
