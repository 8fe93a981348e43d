import { useTranslation } from 'react-i18next';
import { draftEdition } from '../../../../engine/amending/draft-library.ts';
import type { Documents } from '../../../../engine/amending/operations.ts';
import { put } from '../../../../engine/amending/put.ts';
import { keepMine, takeTheirs } from '../../../../engine/amending/rebase.ts';
import { Button } from '../../../look/Button.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { usePlaceWords } from '../overview/usePlaceWords.ts';
import { useDraft, useWorkbench } from '../state/draft.ts';
import { SideWords } from './SideWords.tsx';
import type { Shared } from './useShared.ts';

/** An item that both amendments touch: before both, this one, the other one, and the choice between them. */
export function SharedPlace({ of, conflict, isMineLater }: Shared) {
  const { t } = useTranslation('amend-review');
  const { store } = useDraft();
  const wordsOf = usePlaceWords();
  const may = useWorkbench(({ view }) => view.may);
  const { pointer, over, isSaid } = conflict;
  const words = wordsOf({
    at: { file: of.file, pointer: `/parts/${of.part}/patch${pointer}` },
    params: {},
  });
  const sides = ['base', 'mine', 'theirs'] as const;
  const change = (changed: (documents: Documents) => unknown) =>
    store.getState().change(t('behind.label', { pointer: words }), (documents) => {
      const part = changed(documents);
      return part === undefined
        ? documents
        : { ...documents, [of.file]: put(documents[of.file], ['parts', of.part], part) };
    });
  const keep = () =>
    change((documents) => {
      const found = draftEdition(documents, of);
      return found && keepMine(found.definition, over);
    });
  const drop = () =>
    change((documents) => {
      const found = draftEdition(documents, of);
      const taken = found && takeTheirs(found.before, found.definition, pointer);
      return taken?.ok ? taken.value : undefined;
    });
  return (
    <li>
      <p title={pointer}>
        <strong>{words}</strong> {isSaid ? <Tag tone="success">{t('behind.decided')}</Tag> : null}
      </p>
      <div className="amending-sides">
        {sides.map((side) => (
          <figure key={side}>
            <figcaption>{t(`behind.${side}`)}</figcaption>
            <SideWords
              of={of}
              pointer={pointer}
              value={conflict[side]}
              among={sides.map((one) => conflict[one])}
            />
          </figure>
        ))}
      </div>
      {may.includes('edit') ? (
        <div className="button-row">
          {isMineLater && !isSaid ? <Button onClick={keep}>{t('behind.keep-mine')}</Button> : null}
          <Button onClick={drop}>{t('behind.take-theirs')}</Button>
        </div>
      ) : null}
    </li>
  );
}
