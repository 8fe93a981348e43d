import { useCallback, useMemo, useState } from 'react';
import type { Proposal } from '../../../../engine/amending/proposing/proposal.ts';
import { segments } from '../../../../engine/json/pointer.ts';
import type { Act, ActProvision } from '../../../../engine/schema/act.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { useWritten } from '../editors/fields/useWritten.ts';
import { useUnopened } from '../review/by-provision/useUnopened.ts';
import { useDraft, useWorkbench } from '../state/draft.ts';
import { useServiceTitle } from '../state/useServiceTitle.ts';
import { type Accepted, accept } from './model/accept.ts';
import { type Names, underTheirNames } from './model/named.ts';
import { type Rivals, rivalsOf, type Ticks, tickedOf, withTicks } from './model/ticks.ts';
import type { ShownProposals } from './state/useProposed.ts';
import type { ProposalWords } from './useProposalWords.ts';

/** How a person judges the proposals on the page. */
export interface Judging {
  readonly editable: boolean;
  readonly ticked: ReadonlySet<string>;
  readonly rivals: Rivals;
  readonly names: Names;
  readonly provisionOf: (provision: string) => ActProvision | undefined;
  /** The key that an added item would get. */
  readonly keyOf: (proposal: Proposal) => string;
  /** Service and part in words, where there are several. */
  readonly whereOf: (proposal: Proposal) => string | undefined;
  readonly tick: (ids: readonly string[], isOn: boolean) => void;
  readonly tickOne: (id: string, isOn: boolean) => void;
  readonly name: (id: string, name: string) => void;
  /** Carries out what is ticked, as one step of undo. */
  readonly accept: () => Accepted;
}

/**
 * Which proposals are ticked, what the added items are called, and accepting them.
 * @param shown the proposals that are neither set aside nor accepted already
 * @param label what the history says of accepting some of them
 */
export function useJudging(
  shown: readonly Proposal[],
  { seen }: Pick<ShownProposals, 'seen'>,
  { editionOf, acts }: ProposalWords,
  label: (count: number) => string,
): Judging {
  const { store } = useDraft();
  const { language } = useLanguage();
  const titleOf = useServiceTitle();
  const written = useWritten();
  const { act, state, may, behind } = useWorkbench(({ view }) => view);
  const [ticks, setTicks] = useState<Ticks>({});
  const [names, setNames] = useState<Names>({});
  /** What was ticked one by one; the rest is accepted as it was ticked from the start, or with others. */
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const leave = useUnopened();
  const rivals = useMemo(() => rivalsOf(shown), [shown]);
  const ticked = useMemo(() => tickedOf(shown, ticks, rivals), [shown, ticks, rivals]);
  const named = useMemo(
    () => underTheirNames(shown, names, (one) => editionOf(one)?.edition),
    [shown, names, editionOf],
  );
  const keys = useMemo(
    () => new Map(named.map(({ id, pointer = '' }) => [id, segments(pointer).at(-1) ?? ''])),
    [named],
  );
  const isOne = new Set(shown.map(({ service, part }) => `${service} ${part}`)).size < 2;
  const tick = useCallback(
    (ids: readonly string[], isOn: boolean) => setTicks((before) => withTicks(before, ids, isOn, rivals)),
    [rivals],
  );
  const provisions: Act['provisions'] = acts[act]?.provisions ?? {};
  return {
    editable: state === 'draft' && may.includes('edit'),
    ticked,
    rivals,
    names,
    provisionOf: (provision) => provisions[provision],
    keyOf: ({ id }) => keys.get(id) ?? '',
    whereOf(proposal) {
      const title = editionOf(proposal)?.definition.title;
      return isOne
        ? undefined
        : `${titleOf(proposal.service)} · ${title ? wording(title, language) : proposal.part}`;
    },
    tick,
    tickOne: useCallback(
      (id, isOn) => {
        setOpened((before) => new Set([...before, id]));
        tick([id], isOn);
      },
      [tick],
    ),
    name: useCallback((id, name) => setNames((before) => ({ ...before, [id]: name })), []),
    accept() {
      const unseen = behind.flatMap((one) => one.act ?? []);
      const wanted = named.filter(({ id }) => ticked.has(id));
      const now = store.getState().documents;
      const done = accept(now, wanted, { act, seen, written, unseen });
      // Nothing lies between the two: what is changed is what was looked at.
      if (done.accepted.length > 0)
        store.getState().change(label(done.accepted.length), () => done.documents);
      leave(done.accepted.filter((one) => !opened.has(one.id)).map(({ provision }) => provision));
      return done;
    },
  };
}
