import { useTranslation } from 'react-i18next';
import type { Text } from '../../../engine/schema/text.ts';
import { formatDate } from '../../../engine/text/date.ts';
import { wording } from '../../../engine/text/localize.ts';
import type { ValueGap } from '../../../engine/values/types.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { codeName } from './describe-value.ts';
import type { RuleWords } from './words.ts';

interface Props {
  readonly gaps: readonly ValueGap[];
  readonly words: RuleWords;
}

/** Why a value is unknown although the facts may be known: what no fact can settle, each in a sentence. */
export function GapsText({ gaps, words }: Props) {
  const { t } = useTranslation('rules');
  const { language } = useLanguage();
  if (gaps.length === 0) return null;
  return (
    <ul className="gaps">
      {gaps.map((gap) => (
        <li key={JSON.stringify(gap)}>{t(`gap.${gap.kind}`, paramsOf(gap))}</li>
      ))}
    </ul>
  );

  function paramsOf(gap: ValueGap): Readonly<Record<string, string>> {
    const { edition, facts, parameters } = words;
    switch (gap.kind) {
      case 'parameter': {
        const parameter = parameters[gap.parameter];
        const name = titled(parameter?.short ?? parameter?.title, gap.parameter);
        const part = gap.part === undefined ? '' : ` (${codeName(gap.part, words, language)})`;
        return { name: `${name}${part}`, day: formatDate(gap.on, language) };
      }
      case 'table-gap':
        return { name: titled(edition.tables?.[gap.table]?.title, gap.table) };
      case 'table-conflict':
        return { name: titled(edition.tables?.[gap.table]?.title, gap.table), rows: gap.rows.join(', ') };
      case 'points-unsaid':
        return {
          name: titled(edition.scoring?.[gap.scoring]?.criteria[gap.criterion]?.title, gap.criterion),
        };
      case 'over-maximum': {
        const scheme = edition.scoring?.[gap.scoring];
        const of = {
          criterion: scheme?.criteria[gap.id],
          section: scheme?.sections?.[gap.id],
          total: scheme,
        };
        return { name: titled(of[gap.of]?.title, gap.id) };
      }
      case 'event':
        return { name: titled(edition.workflow.events[gap.event]?.title, gap.event) };
      case 'empty-list':
        return { name: titled(facts[gap.list]?.title, gap.list) };
      case 'division-by-zero':
        return {};
      case 'not-whole':
        return { number: gap.number };
      case 'calendar':
        return { day: formatDate(gap.on, language) };
    }
  }

  function titled(title: Text | undefined, key: string): string {
    return title === undefined ? key : wording(title, language);
  }
}
