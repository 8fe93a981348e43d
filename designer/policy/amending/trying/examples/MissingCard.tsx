import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MissingExample } from '../../../../../engine/amending/examples/example.ts';
import { Button } from '../../../../look/Button.tsx';
import { Tag } from '../../../../look/Tag.tsx';
import { editorPath } from '../../overview/editor-path.ts';
import { useWorkbench } from '../../state/draft.ts';
import { useEditing } from '../../state/editing.ts';
import { headingOf } from './focus.ts';
import { ItemTitle } from './ItemTitle.tsx';
import { LawOf } from './LawOf.tsx';
import { useFactWords } from './useFactWords.ts';
import { useSimulator } from './useSimulator.ts';

/** An item for which no case was found: why, and what was looked at. */
export function MissingCard({ example }: { readonly example: MissingExample }) {
  const { t } = useTranslation('amend-examples');
  const amendment = useWorkbench(({ view }) => view.id);
  const { service, part } = useEditing();
  const { nameOf } = useFactWords();
  const simulate = useSimulator();
  const { key, item, because, looked, tried, day } = example;
  const about = headingOf(key);
  const variant = item.appliesTo[0] ?? '';
  return (
    <li className="example" data-missing aria-labelledby={about}>
      <h3 id={about} tabIndex={-1}>
        <Tag>{t(`kind.${item.kind}`)}</Tag> <ItemTitle item={item} />
      </h3>
      <div className="example-columns">
        <LawOf example={example} />
        <div className="example-case">
          <p>{t(`missing.${because}`)}</p>
          {looked.length === 0 ? null : (
            <p className="hint">
              {t('missing.looked', { count: tried, facts: looked.map(nameOf).join('; ') })}
            </p>
          )}
        </div>
      </div>
      <div className="example-tools">
        <Button aria-describedby={about} onClick={() => simulate({ variant, at: day, facts: {} })}>
          {t('missing.simulate')}
        </Button>
        <Link to={editorPath(amendment, { service, part, pointer: item.pointer })} aria-describedby={about}>
          {t('item')}
        </Link>
      </div>
    </li>
  );
}
