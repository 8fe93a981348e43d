import { dayProblems } from '../../../../engine/acts/day-order.ts';
import { describePlainly } from '../../../../engine/diagnostics/plain/describe-plainly.ts';
import type { Act } from '../../../../engine/schema/act.ts';
import { formatDate } from '../../../../engine/text/date.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';

/** What cannot be so in the days of an act, in words, by the member that holds the day: shown beside its field. */
export function useDayProblems(act: Act): Readonly<Record<string, string>> {
  const { language } = useLanguage();
  return Object.fromEntries(
    dayProblems(act).map(({ code, pointer, params }) => {
      const days = Object.entries(params).map(([name, day]) => [name, formatDate(day, language)]);
      const { message, hint } = describePlainly(
        { code, severity: 'error', at: { file: '', pointer }, params: Object.fromEntries(days) },
        language,
      );
      return [pointer, `${message}. ${hint}`];
    }),
  );
}
