import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { get, join, segments } from '../../../../engine/json/pointer.ts';
import { placeOf } from '../../../../engine/library/place.ts';
import { editorPath } from '../overview/editor-path.ts';
import { usePlaceWords } from '../overview/usePlaceWords.ts';
import { useWorkbench } from '../state/draft.ts';
import { partsOf } from '../state/parts.ts';
import type { DraftPlace } from './since-return.ts';

/** What a comment is about: the item by its name, and the way to its editor. */
export function RemarkPlace({ about: { file, pointer } }: { readonly about: DraftPlace }) {
  const { t } = useTranslation('amend-review');
  const { id, act } = useWorkbench(({ view }) => view);
  const documents = useWorkbench((workbench) => workbench.documents);
  const wordsOf = usePlaceWords();
  const parts = partsOf(documents, act).filter((part) => part.file === file);
  const item = join('', ...segments(pointer).slice(0, 2));
  // Where several parts change the item, the first of them is as good as another: the editor leads to all.
  const part = parts.find(({ definition }) => get(definition.patch, item) !== undefined) ?? parts[0];
  const service = placeOf(file)?.service;
  if (part === undefined || service === undefined)
    return <span title={`${file} ${pointer}`}>{wordsOf({ at: { file, pointer }, params: {} })}</span>;
  const words = wordsOf({ at: { file, pointer: `/parts/${part.part}/patch${pointer}` }, params: {} });
  return (
    <>
      {words}{' '}
      <Link to={editorPath(id, { service, part: part.part, pointer })}>
        {t('edit-item')} <span className="visually-hidden">{words}</span>
      </Link>
    </>
  );
}
