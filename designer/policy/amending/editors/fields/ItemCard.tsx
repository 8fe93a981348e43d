import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isPrefix, join, segments } from '../../../../../engine/json/pointer.ts';
import type { Citation } from '../../../../../engine/schema/citation.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import { localize } from '../../../../../engine/text/localize.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { Cite } from '../../../../look/Cite.tsx';
import { LegalText } from '../../../../look/LegalText.tsx';
import { Tag } from '../../../../look/Tag.tsx';
import { useEditing } from '../../state/editing.ts';
import { LeaveOpen } from '../open/LeaveOpen.tsx';
import { CitedNow } from './CitedNow.tsx';
import { FindingsList } from './FindingsList.tsx';
import { ItemActions } from './ItemActions.tsx';
import { ItemState } from './ItemState.tsx';
import { around } from './model/around.ts';
import { takesFocus } from './model/just-added.ts';
import { isInEdition } from './model/numbered.ts';
import './fields.css';

interface Props {
  /** Of the item in the edition, `/documents/passport`. */
  readonly pointer: string;
  readonly title: Text | undefined;
  readonly number?: string | undefined;
  /** What is said of it while it is folded. */
  readonly tags?: ReactNode;
  readonly citation?: Citation | undefined;
  /** It stands in a list in an order of its own. */
  readonly movable?: boolean;
  /** Its fields; shown while it is open. */
  readonly children: ReactNode;
}

const FIRST_FIELD = '.amend-fields-body :is(textarea, select, input:not([type="checkbox"]))';

/** An item of the edition: folded, what it is and what this part does to it; open, its fields. */
export function ItemCard(props: Props) {
  const { pointer, title, number, tags, citation, movable = false, children } = props;
  const { t } = useTranslation('amend-fields');
  const { language } = useLanguage();
  const { stateOf, findingsAt, selected, select, words } = useEditing();
  const card = useRef<HTMLLIElement>(null);
  const id = useId();
  const state = stateOf(pointer);
  const isOpen = selected !== undefined && isPrefix(pointer, selected) && state !== 'removed';
  const name = (title && localize(title, language).text) || (segments(pointer).at(-1) ?? pointer);
  const findings = findingsAt(pointer);
  const map = join('', ...segments(pointer).slice(0, -1));
  const grave = findings.some(({ severity }) => severity === 'error');
  useEffect(() => {
    if (!isOpen) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    if (takesFocus(pointer)) card.current?.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
  }, [isOpen, pointer]);
  return (
    <li ref={card} className="amend-fields-card" data-state={state}>
      <div className="amend-fields-head">
        <div className="amend-fields-name">
          <h3 className="amend-fields-title">
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={isOpen ? id : undefined}
              aria-disabled={state === 'removed' || undefined}
              onClick={() => (state === 'removed' ? undefined : select(isOpen ? around(pointer) : pointer))}
            >
              <span className="amend-fields-words">
                {number ? <span className="item-number">{number}</span> : null}{' '}
                {title && name ? <LegalText text={title} /> : name}
              </span>
            </button>
          </h3>
          <p className="amend-fields-tags">
            <ItemState state={state} />
            {findings.length === 0 ? null : (
              <Tag tone={grave ? 'danger' : 'warning'}>{t('findings.count', { count: findings.length })}</Tag>
            )}
            {tags}
          </p>
        </div>
        <ItemActions pointer={pointer} name={name} state={state} movable={movable} />
      </div>
      <Cite citation={citation} acts={words.acts} />
      {isOpen ? (
        <div id={id} className="amend-fields-body">
          <FindingsList findings={findings} />
          <CitedNow pointer={pointer} name={name} citation={citation} />
          {children}
          {isInEdition(map) && map !== '/open' ? (
            <LeaveOpen pointers={[pointer]} place={citation?.by ?? citation} of={name} />
          ) : null}
        </div>
      ) : null}
    </li>
  );
}
