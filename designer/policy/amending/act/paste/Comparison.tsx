import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isNamedBy } from '../../../../../engine/acts/act-key.ts';
import type { Difference, Pasted } from '../../../../../engine/acts/pasted.ts';
import type { Act } from '../../../../../engine/schema/act.ts';
import { formatDate } from '../../../../../engine/text/date.ts';
import { languagesIn, wordingIn } from '../../../../../engine/text/wording-in.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useLanguages } from '../../../../app/language/useLanguages.ts';
import { Alert } from '../../../../look/Alert.tsx';
import { LegalText } from '../../../../look/LegalText.tsx';
import { ActNumber } from '../../naming/ActNumber.tsx';
import { Apart } from './Apart.tsx';
import { type Found, meeting } from './found.ts';

interface Props {
  readonly act: Act;
  readonly found: Found;
  readonly pasted: Pasted;
}

/** Says plainly what a pasted text is to the act that stands, and to those of the library, before anything of it is taken over. */
export function Comparison({ act, found, pasted: { is, differences } }: Props) {
  const { t } = useTranslation('amend-act');
  const { language } = useLanguage();
  const { nameOf } = useLanguages();
  const { already, recognised } = found;
  const { known, added, missing } = meeting(found, act);
  const shown = ({ what }: Difference, value: string) =>
    what === 'adopted' || what === 'registered-date' ? formatDate(value, language) : value;
  const standing = (id: string) => {
    const text = act.provisions[id]?.text;
    return text && wordingIn(text, languagesIn(text)[0] ?? '');
  };
  const { number, adopted } = recognised;
  const isMisnamed =
    is !== 'other-act' &&
    number !== undefined &&
    adopted !== undefined &&
    !isNamedBy(act.id, number, adopted.slice(0, 4));
  return (
    <>
      {already === undefined ? null : (
        <Alert tone="warning" title={t('compare.already')} urgent>
          <p>
            <Link to={`/policy/acts/${already.id}`}>
              <ActNumber act={already} />: <LegalText text={already.title} />
            </Link>
          </p>
        </Alert>
      )}
      {is === 'other-act' ? (
        <Alert tone="danger" title={t('compare.other-act')} urgent>
          <ul className="paste-differences">
            {differences.map((one) => (
              <li key={one.what}>
                {t(`compare.${one.what}`, { says: shown(one, one.says), stands: shown(one, one.stands) })}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {is === 'same-language' ? (
        <Alert tone="warning" title={t('compare.same-language', { language: nameOf(found.language) })} />
      ) : null}
      {is === 'other-language' || is === 'same-language' ? (
        <p>
          {is === 'other-language'
            ? `${t('compare.other-language', { language: nameOf(found.language) })} `
            : ''}
          {t('compare.known', { count: known })} {t('compare.added', { count: added.length })}{' '}
          {missing.length === 0 ? '' : t('compare.missing', { count: missing.length })}
        </p>
      ) : null}
      {is === 'other-language' ? (
        <>
          <Apart
            title={t('compare.added-list')}
            ids={added}
            textOf={(id) => found.split.provisions[id]?.text}
          />
          <Apart title={t('compare.missing-list')} ids={missing} textOf={standing} />
        </>
      ) : null}
      {isMisnamed ? <p>{t('compare.key', { key: act.id })}</p> : null}
    </>
  );
}
