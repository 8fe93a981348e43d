import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { draftEdition } from '../../../../engine/amending/draft-edition.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { rowsOf } from '../../compare/rows.ts';
import { describeAny } from '../../words/describe-any.ts';
import { useWorkbench } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';
import type { Shared } from './useShared.ts';

interface Props {
  readonly of: Shared['of'];
  readonly pointer: string;
  /** The item, or the part of it that a side writes. */
  readonly value: unknown;
}

/** One side of an item that two amendments touch, property by property in words. */
export function SideWords({ of, pointer, value }: Props) {
  const { t, i18n } = useTranslation(['amend-review', 'policy']);
  const { language } = useLanguage();
  const documents = useWorkbench((workbench) => workbench.documents);
  const edition = useMemo(() => draftEdition(documents, of)?.edition, [documents, of]);
  if (value === undefined || value === null) return <p>{t('behind.nothing')}</p>;
  if (edition === undefined) return null;
  const property = (key: string) =>
    i18n.exists(`policy:property.${key}`) ? t(`policy:property.${key}`) : key;
  const words = {
    edition,
    ...namedIn(documents),
    language,
    yesNo: (yes: boolean) => t(yes ? 'policy:yes' : 'policy:no'),
    property,
  };
  return (
    <dl className="amending-value">
      {rowsOf(pointer, undefined, value).map((row) => (
        <div key={row.property}>
          <dt>{property(row.property)}</dt>
          <dd>{describeAny(row.property, row.after, words)}</dd>
        </div>
      ))}
    </dl>
  );
}
