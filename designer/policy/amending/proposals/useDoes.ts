import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import { isObject } from '../../../../engine/json/value.ts';
import type { Text } from '../../../../engine/schema/text.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { shortened } from '../../../../engine/text/shortened.ts';
import { isText } from '../../../../engine/text/wording-in.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { usePlaceWords } from '../overview/usePlaceWords.ts';
import { useWorkbench } from '../state/draft.ts';
import { amendmentFile } from '../state/parts.ts';
import { aspectOf } from './model/groups.ts';

/** Puts what a proposal does in words, with what the item is called. */
export function useDoes(): (proposal: Proposal) => string {
  const { t } = useTranslation(['amend-proposals', 'amending']);
  const { language } = useLanguage();
  const act = useWorkbench(({ view }) => view.act);
  const wordsOf = usePlaceWords();
  return (proposal) => {
    const { service, part, pointer = '', does } = proposal;
    if (does === 'without-effect') return t('does.without-effect');
    if (does !== 'adds') {
      const at = { file: amendmentFile(service, act), pointer: `/parts/${part}/patch${pointer}` };
      return `${t(`does.${does}`)} ${wordsOf({ at, params: {} })}`;
    }
    const kind = t(`amending:aspect.of.${aspectOf(proposal)}`, { defaultValue: aspectOf(proposal) });
    const title = titleIn(proposal);
    return `${t('does.adds')} ${kind}${title === undefined ? '' : `: ${shortened(wording(title, language), LONGEST)}`}`;
  };
}

function titleIn({ pointer, sets }: Proposal): Text | undefined {
  const item = sets.find((set) => set.pointer === pointer)?.value;
  return isObject(item) ? [item.title, item.text].find(isText) : undefined;
}

/** The law's words stand beside it. */
const LONGEST = 60;
