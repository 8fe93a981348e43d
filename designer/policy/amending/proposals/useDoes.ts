import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import { isObject } from '../../../../engine/json/value.ts';
import type { Duration } from '../../../../engine/schema/duration.ts';
import type { Text } from '../../../../engine/schema/text.ts';
import { formatDuration } from '../../../../engine/text/duration.ts';
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
    const length = lengthIn(proposal);
    const called = title === undefined ? '' : `: ${shortened(wording(title, language), LONGEST)}`;
    return `${t('does.adds')} ${kind}${called}${length === undefined ? '' : `, ${formatDuration(length, language)}`}`;
  };
}

const itemIn = ({ pointer, sets }: Proposal): unknown => sets.find((set) => set.pointer === pointer)?.value;

function titleIn(proposal: Proposal): Text | undefined {
  const item = itemIn(proposal);
  return isObject(item) ? [item.title, item.text].find(isText) : undefined;
}

function lengthIn(proposal: Proposal): Duration | undefined {
  const item = itemIn(proposal);
  return isObject(item) && isDuration(item.length) ? item.length : undefined;
}

const isDuration = (value: unknown): value is Duration =>
  isObject(value) && typeof value.unit === 'string' && typeof value.count === 'number';

/** The law's words stand beside it. */
const LONGEST = 60;
