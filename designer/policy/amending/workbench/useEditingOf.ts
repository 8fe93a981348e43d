import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { spokenIn } from '../../../../engine/acts/spoken-in.ts';
import { statedBy } from '../../../../engine/amending/citing.ts';
import { draftEdition } from '../../../../engine/amending/draft-edition.ts';
import { editedPart, restatedPart } from '../../../../engine/amending/edit-part.ts';
import type { Documents } from '../../../../engine/amending/operations.ts';
import { readableEdition } from '../../../../engine/amending/readable-edition.ts';
import { withPart, withSetting } from '../../../../engine/amending/set-in-part.ts';
import { standingOver } from '../../../../engine/amending/standing-over.ts';
import { equal } from '../../../../engine/diff/equal.ts';
import { factsOf } from '../../../../engine/facts/of.ts';
import { oncePer } from '../../../../engine/json/once-per.ts';
import { get } from '../../../../engine/json/pointer.ts';
import { useWritten } from '../editors/fields/useWritten.ts';
import { useDraft, useLive, useWorkbench } from '../state/draft.ts';
import type { Editing } from '../state/editing.ts';
import { foundAt } from '../state/found-at.ts';
import { namedIn } from '../state/named-in.ts';
import { useShownDocuments } from '../state/useShownDocuments.ts';
import { chosenByHand, citingEdits } from './citing-edits.ts';
import { selectedIn } from './selected-in.ts';
import { useHeld } from './useHeld.ts';

/**
 * The edition that a part makes, with what changes it; undefined where it cannot be put together.
 * @param selected the provisions of the act that are selected: what changes cites the first of them
 */
export function useEditingOf(
  service: string,
  part: string,
  selected: ReadonlySet<string> = NONE,
): Editing | undefined {
  const { store } = useDraft();
  const report = useHeld(useLive().report);
  const act = useWorkbench(({ view }) => view.act);
  const behind = useWorkbench(({ view }) => view.behind);
  const editable = useWorkbench(({ view: { state, may } }) => state === 'draft' && may.includes('edit'));
  const documents = useShownDocuments();
  const written = useWritten();
  const [search, setSearch] = useSearchParams();
  // What an edit begins from is mostly what is shown: it is put together once.
  const editionOf = useMemo(
    () => oncePer((now: Documents) => draftEdition(now, { service, act, part }, written)),
    [service, act, part, written],
  );
  const found = useMemo(() => {
    const raw = editionOf(documents);
    return raw && readableEdition(raw);
  }, [editionOf, documents]);
  const names = useMemo(() => namedIn(documents), [documents]);
  const facts = useMemo(() => (found === undefined ? {} : factsOf(found.edition)), [found]);

  const order = names.acts[act];
  const provisions = useMemo(() => selectedIn(order, selected), [order, selected]);
  const spoken = useMemo(() => spokenIn(order), [order]);
  const citation = provisions[0]?.citation;
  const byHand = handChosen(store, `${service}/${part}`);

  const made = useMemo(
    () => ({ written, unseen: behind.flatMap((one) => one.act ?? []) }),
    [written, behind],
  );
  const change = useCallback<Editing['edit']>(
    (pointer, value, label, step = pointer) =>
      store.getState().change(
        label,
        (now) => {
          const current = editionOf(now);
          if (current === undefined) return now;
          const place = { before: current.before, edition: current.edition, act };
          const also = citingEdits(place, pointer, value, { citation, byHand });
          const of = { ...current, service, act, part };
          const changed = withSetting(now, of, [pointer, value], also, made);
          if (changed === undefined) return now;
          const chosen = chosenByHand(place, pointer, value);
          if (chosen !== undefined) byHand.add(chosen);
          return changed;
        },
        step,
      ),
    [store, editionOf, service, act, part, citation, made, byHand],
  );
  const restate = useCallback<Editing['restate']>(
    (pointer, whole, label, from) =>
      store.getState().change(label, (now) => {
        const current = editionOf(now);
        if (current === undefined) return now;
        const restated = restatedPart(current.before, current.definition, pointer, whole, written);
        const edited =
          restated.ok && from === 'nothing'
            ? editedPart(
                current.before,
                restated.value,
                pointer,
                statedBy(get(current.edition, pointer), act),
                written,
              )
            : restated;
        if (!edited.ok) return now;
        const of = { ...current, service, act, part };
        return withPart(now, of, standingOver(now, of, edited.value, pointer, made.unseen));
      }),
    [store, editionOf, service, act, part, written, made],
  );
  const select = useCallback<Editing['select']>(
    (pointer) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (pointer === undefined) after.delete('item');
          else after.set('item', pointer);
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  const item = search.get('item') ?? undefined;
  return useMemo(() => {
    if (found === undefined) return undefined;
    const { before, edition, definition, file } = found;
    const diagnostics = (report?.diagnostics ?? []).filter(({ at }) =>
      at.file.startsWith(`services/${service}/`),
    );
    return {
      service,
      act,
      part,
      file,
      definition,
      before,
      edition,
      words: { edition, facts, ...names },
      editable,
      edit: change,
      restate,
      citation,
      provisions,
      spoken,
      stateOf(pointer) {
        const [was, is] = [get(before, pointer), get(edition, pointer)];
        if (was === undefined) return is === undefined ? 'same' : 'added';
        return is === undefined ? 'removed' : equal(was, is) ? 'same' : 'changed';
      },
      findingsAt: (pointer) => foundAt(diagnostics, { service, file, part }, pointer),
      selected: item,
      select,
    };
  }, [
    found,
    part,
    report,
    names,
    facts,
    editable,
    change,
    restate,
    citation,
    provisions,
    spoken,
    item,
    select,
    service,
    act,
  ]);
}

const NONE: ReadonlySet<string> = new Set();

/** The items whose citation was chosen by hand, of each part of each draft that is open. */
const handChosen = oncePer((_draft: object, _part: string): Set<string> => new Set());
