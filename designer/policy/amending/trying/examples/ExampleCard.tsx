import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BaseExample, ItemExample } from '../../../../../engine/amending/examples/example.ts';
import type { Assessment } from '../../../../../engine/assessment/types.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { LegalText } from '../../../../look/LegalText.tsx';
import { Tag } from '../../../../look/Tag.tsx';
import { useEditing } from '../../state/editing.ts';
import { CardTools } from './CardTools.tsx';
import { Differs } from './Differs.tsx';
import { headingOf } from './focus.ts';
import { ItemTitle } from './ItemTitle.tsx';
import { GroundsOf, LawOf } from './LawOf.tsx';
import { Says } from './Says.tsx';

interface Props {
  readonly example: BaseExample | ItemExample;
  readonly before: Assessment | undefined;
  readonly isTicked: boolean;
  readonly isSavable: boolean;
  readonly onTick: (key: string, isOn: boolean) => void;
  readonly onConfirm: (keys: readonly string[]) => void;
}

/** One example: what is different about this applicant, what the law says, and what the draft and the published rules say of them. */
export const ExampleCard = memo(function ExampleCard({ example, before, ...judged }: Props) {
  const { t } = useTranslation('amend-examples');
  const { language } = useLanguage();
  const { edition } = useEditing();
  const { key } = example;
  const variant = edition.service.variants[example.case.variant]?.title;
  return (
    <li className="example" aria-labelledby={headingOf(key)}>
      <h3 id={headingOf(key)} tabIndex={-1}>
        <Tag>{t(example.kind === 'base' ? 'kind.base' : `kind.${example.item.kind}`)}</Tag>{' '}
        {example.kind === 'base' ? (
          variant === undefined ? (
            example.case.variant
          ) : (
            <LegalText text={variant} />
          )
        ) : (
          <ItemTitle item={example.item} />
        )}
      </h3>
      <div className="example-columns">
        {example.kind === 'base' ? <GroundsOf example={example} /> : <LawOf example={example} />}
        <div className="example-case">
          <Differs
            example={example}
            variant={variant === undefined ? example.case.variant : wording(variant, language)}
          />
          <Says example={example} before={before} />
        </div>
      </div>
      <CardTools example={example} {...judged} />
    </li>
  );
});
