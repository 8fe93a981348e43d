import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import { inOrder } from '../../../../engine/schema/in-order.ts';
import { Button } from '../../../look/Button.tsx';
import { Live } from '../../../look/Live.tsx';
import { aspectEditors } from '../editors/index.ts';
import { useWorkbench } from '../state/draft.ts';
import { neighbourOf, rowId } from './focus.ts';
import { Judged } from './Judged.tsx';
import type { Accepted } from './model/accept.ts';
import { groupsOf, type ProposalGroup } from './model/groups.ts';
import { useSetAside } from './model/set-aside.ts';
import { NothingLeft } from './NothingLeft.tsx';
import { ProposalGroupView } from './ProposalGroupView.tsx';
import { SetAside } from './SetAside.tsx';
import type { ShownProposals } from './state/useProposed.ts';
import { useJudging } from './useJudging.ts';
import { ProposalWordsContext, useWordsOf } from './useProposalWords.ts';

interface Props extends Pick<ShownProposals, 'seen' | 'pending'> {
  readonly proposals: readonly Proposal[];
}

/** The proposals in their groups, what was set aside, and the button that carries out what is ticked. */
export function Proposals({ proposals, seen, pending }: Props) {
  const { t } = useTranslation('amend-proposals');
  const { id, act } = useWorkbench(({ view }) => view);
  const words = useWordsOf(seen);
  const [asideIds, setAsideIds] = useSetAside(id);
  const [done, setDone] = useState<Pick<Accepted, 'accepted' | 'refused'> & { readonly of: unknown }>();
  const [said, setSaid] = useState('');
  const judged = useRef<HTMLElement>(null);
  const next = useRef<string>(undefined);
  /** What was accepted stays away until the engine has looked again. */
  const open = useMemo(() => {
    const gone = new Set(done?.of === proposals ? done.accepted.map((one) => one.id) : []);
    return proposals.filter((one) => !gone.has(one.id));
  }, [proposals, done]);
  const shown = useMemo(() => open.filter((one) => !asideIds.includes(one.id)), [open, asideIds]);
  const judging = useJudging(shown, { seen }, words, (count) => t('label', { count }));
  const groups = useMemo(() => {
    const provisions = inOrder(words.acts[act]?.provisions ?? {}).map(([provision]) => provision);
    return groupsOf(shown, provisions, ASPECTS);
  }, [shown, words, act]);
  useHash(shown);
  useEffect(() => {
    if (next.current !== undefined) document.getElementById(next.current)?.focus();
    next.current = undefined;
  });
  const accept = () => {
    const { accepted, refused } = judging.accept();
    setDone({ accepted, refused, of: proposals });
    setSaid(t('done.title', { count: accepted.length }));
    requestAnimationFrame(() => judged.current?.focus());
  };
  const setAside = (one: string) => {
    next.current = neighbourOf(one) ?? HEAD;
    setAsideIds([...asideIds, one]);
    setSaid(t('aside.done'));
  };
  const putBack = (one: string) => {
    next.current = rowId(one);
    setAsideIds(asideIds.filter((other) => other !== one));
    setSaid(t('aside.is-back'));
  };
  const count = judging.ticked.size;
  return (
    <ProposalWordsContext value={words}>
      <div className="proposals">
        <p className="lead" id={HEAD} tabIndex={-1}>
          {t('lead')}
        </p>
        <div className="visually-hidden">
          <Live>{said}</Live>
        </div>
        {done === undefined ? null : (
          <Judged ref={judged} accepted={done.accepted.length} refused={done.refused} />
        )}
        {shown.length === 0 ? <NothingLeft pending={pending} /> : null}
        {groups.map((group, index) => (
          <ProposalGroupView
            key={group.id}
            group={group}
            above={provisionsIn(groups.slice(0, index))}
            judging={judging}
            onSetAside={setAside}
          />
        ))}
        <SetAside
          proposals={open.filter((one) => asideIds.includes(one.id))}
          editable={judging.editable}
          onBack={putBack}
        />
        {judging.editable && shown.length > 0 ? (
          <div className="proposals-bar">
            <p>{t('ticked-of', { ticked: count, count: shown.length })}</p>
            <Button kind="primary" disabled={count === 0} onClick={accept}>
              {t('accept', { count })}
            </Button>
          </div>
        ) : null}
      </div>
    </ProposalWordsContext>
  );
}

const HEAD = 'proposals-head';

const provisionsIn = (groups: readonly ProposalGroup[]): ReadonlySet<string> =>
  new Set(groups.flatMap(({ proposals }) => proposals.map(({ provision }) => provision)));

/** The aspects of an edition in the order in which they are edited. */
const ASPECTS = aspectEditors.flatMap(({ aspects }) => aspects);

/** A provision named in the address of the page: its first proposal has the focus when it is there. */
function useHash(shown: readonly Proposal[]): void {
  const { hash } = useLocation();
  const wanted = useRef(hash.slice(1));
  useEffect(() => {
    const found = shown.find(({ provision }) => provision === decodeURIComponent(wanted.current));
    if (found === undefined) return;
    wanted.current = '';
    document.getElementById(rowId(found.id))?.focus();
  }, [shown]);
}
