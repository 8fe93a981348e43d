import { useTranslation } from 'react-i18next';
import type { Table } from '../../../../../engine/schema/table.ts';
import type { Example } from '../../../../../engine/tables/analyse.ts';
import { ANY_OTHER } from '../../../../../engine/tables/samples.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { describeResult } from '../../../../look/rules/describe-value.ts';
import { useEditing } from '../../state/editing.ts';
import { useInputTitle } from './useInputTitle.ts';

/** Values of the inputs in words: "Place: village; Members: 3". */
export function useExampleText(inputs: Table['inputs']): (example: Example) => string {
  const { t } = useTranslation('amend-tables');
  const { language } = useLanguage();
  const { words } = useEditing();
  const titleOf = useInputTitle();
  return (example) =>
    Object.entries(example)
      .map(([input, value]) => {
        const title = titleOf(inputs[input], input);
        const other = value.kind === 'code' && value.code === ANY_OTHER;
        return `${title}: ${other ? t('marks.any-other') : describeResult(value, words, language)}`;
      })
      .join('; ');
}
