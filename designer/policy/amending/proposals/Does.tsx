import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import { isObject } from '../../../../engine/json/value.ts';
import type { Text } from '../../../../engine/schema/text.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { isText } from '../../../../engine/text/wording-in.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { editorPath } from '../overview/editor-path.ts';
import { usePlaceWords } from '../overview/usePlaceWords.ts';
import { useWorkbench } from '../state/draft.ts';
import { amendmentFile } from '../state/parts.ts';
import { aspectOf } from './model/groups.ts';

/** What would be done with the item, which is named as a link to its editor where it is there already. */
export function Does({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation(['amend-proposals', 'amending']);
  const { language } = useLanguage();
  const { id, act } = useWorkbench(({ view }) => view);
  const wordsOf = usePlaceWords();
  const { service, part, pointer = '', does } = proposal;
  if (does === 'adds') {
    const kind = t(`amending:aspect.of.${aspectOf(proposal)}`, { defaultValue: aspectOf(proposal) });
    const title = titleIn(proposal);
    return `${t('does.adds')} ${title === undefined ? kind : `${kind}: ${wording(title, language)}`}`;
  }
  const at = { file: amendmentFile(service, act), pointer: `/parts/${part}/patch${pointer}` };
  return (
    <>
      {t(`does.${does}`)}{' '}
      <Link to={editorPath(id, { service, part, pointer })}>{wordsOf({ at, params: {} })}</Link>
    </>
  );
}

function titleIn({ pointer, sets }: Proposal): Text | undefined {
  const item = sets.find((set) => set.pointer === pointer)?.value;
  return isObject(item) ? [item.title, item.text].find(isText) : undefined;
}
