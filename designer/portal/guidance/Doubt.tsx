import { useTranslation } from 'react-i18next';
import type { GuidanceDoubt } from '../../../engine/schema/guidance.ts';
import type { GuidanceTopic } from '../../../server/api/schemas/guidance.ts';
import { Cite } from '../../look/Cite.tsx';
import { Disclosure } from '../../look/Disclosure.tsx';
import { LegalText } from '../../look/LegalText.tsx';
import { Mark } from '../../look/Mark.tsx';

interface Props {
  readonly doubt: GuidanceDoubt;
  readonly acts: GuidanceTopic['acts'];
}

/** Where a source is doubtful: said beside the answer, with what each side says. */
export function Doubt({ doubt: { text, sources }, acts }: Props) {
  const { t } = useTranslation('guidance');
  return (
    <div className="guidance-doubt">
      <p>
        <Mark icon="question" tone="warning">
          {t('doubt')}
        </Mark>
      </p>
      <p>
        <LegalText text={text} />
      </p>
      {sources.length === 0 ? null : (
        <Disclosure summary={t('doubt-sources')}>
          <ul className="plain-list">
            {sources.map((source, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the sources of a fixed entry have no other identity
              <li key={index}>
                <LegalText text={source.says} /> <Cite citation={source.citation} acts={acts} />
                {source.unverified ? (
                  <p className="hint">{t('unverified', { from: source.unverified })}</p>
                ) : null}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
