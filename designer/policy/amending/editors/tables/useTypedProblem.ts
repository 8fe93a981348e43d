import { useTranslation } from 'react-i18next';
import { describeFormulaProblem } from '../../../../../engine/values/formula/describe.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import type { TypedProblem } from './model/row-column.ts';

/** Puts in words why a typed text cannot be taken. */
export function useTypedProblem(): (problem: TypedProblem) => string {
  const { t } = useTranslation('amend-tables');
  const { language } = useLanguage();
  return (problem) => {
    if (problem.kind === 'cell') {
      const { code, found, nearest } = problem.problem;
      const said = t(`problem.${code}`, { found });
      return nearest === undefined ? said : `${said} ${t('problem.nearest', { nearest })}`;
    }
    const { message, hint } = describeFormulaProblem(problem.problem, language);
    return `${message}. ${hint}`;
  };
}
