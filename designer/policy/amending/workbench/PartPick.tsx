import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { parseDate } from '../../../../engine/calendar/date.ts';
import { formatDate } from '../../../../engine/text/date.ts';
import { localize } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { useWorkbench } from '../state/draft.ts';
import { partsOf } from '../state/parts.ts';
import { useServiceTitle } from '../state/useServiceTitle.ts';

interface Props {
  readonly service: string;
  readonly part: string;
  readonly aspect: string;
}

/** Which part, of which service, is edited. */
export function PartPick({ service, part, aspect }: Props) {
  const { t } = useTranslation('amending');
  const { language } = useLanguage();
  const navigate = useNavigate();
  const titleOf = useServiceTitle();
  const { id, act } = useWorkbench(({ view }) => view);
  const parts = partsOf(
    useWorkbench((workbench) => workbench.documents),
    act,
  );
  const day = ({ from, notBefore }: { readonly from?: string; readonly notBefore?: string }) => {
    const first = parseDate(from ?? notBefore ?? '');
    return first === undefined ? t('edit.no-day') : formatDate(first, language);
  };
  return (
    <label className="workbench-part">
      <span className="visually-hidden">{t('edit.part')}</span>
      <select
        className="input"
        value={`${service}/${part}`}
        onChange={({ target }) => navigate(`/policy/amendments/${id}/edit/${target.value}/${aspect}`)}
      >
        {parts.map(({ service, part, definition }) => (
          <option key={`${service}/${part}`} value={`${service}/${part}`}>
            {titleOf(service)} · {localize(definition.title, language).text} · {day(definition.inForce)}
          </option>
        ))}
      </select>
    </label>
  );
}
