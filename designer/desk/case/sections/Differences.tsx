import { useTranslation } from 'react-i18next';
import type { Text } from '../../../../engine/schema/text.ts';
import { LegalText } from '../../../look/LegalText.tsx';
import type { CaseWords } from '../words.ts';

interface Props {
  /** `outcome`, `grounds/<id>`, `amounts/<id>` and so on. */
  readonly differs: readonly string[];
  readonly words: CaseWords;
}

/** What of a case's result differs, each by its name. */
export function Differences({ differs, words: { edition, facts } }: Props) {
  const { t } = useTranslation('desk');
  if (differs.length === 0) return t('differs.nothing');
  return (
    <ul className="terms">
      {differs.map((key) => {
        const [kind = '', id = ''] = key.split('/');
        const title = titleOf(kind, id);
        return (
          <li key={key}>
            {t(`differs.${kind}`)}
            {title ? (
              <>
                : <LegalText text={title} />
              </>
            ) : id ? (
              `: ${id}`
            ) : null}
          </li>
        );
      })}
    </ul>
  );

  function titleOf(kind: string, id: string): Text | undefined {
    switch (kind) {
      case 'grounds':
        return edition.grounds?.[id]?.text;
      case 'documents':
        return edition.documents?.[id]?.title;
      case 'limits':
      case 'periods':
        return edition.entitlements?.[id]?.title;
      case 'amounts':
        return edition.amounts?.[id]?.title;
      case 'deadlines':
        return edition.deadlines?.[id]?.title;
      case 'subjects':
        return facts[id]?.title;
      default:
        return undefined;
    }
  }
}
