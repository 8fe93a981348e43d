import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { NOTHING, type Selection, toggled } from './selection.ts';

/** Which provisions of the act are selected, and how that changes. */
export interface Selecting {
  /** The one that is opened; it is in the address of the page. */
  readonly opened: string | undefined;
  readonly selected: ReadonlySet<string>;
  /** Those are selected whose boxes are ticked; where none is, the opened one. */
  readonly isMarked: boolean;
  /** Opens one, and nothing else is selected; or closes it. */
  open(provision: string): void;
  /** Puts one in or out; or all from the one before to it, in the order in which they are shown. */
  toggle(provision: string, range?: readonly string[]): void;
  /** Selects these and no others. */
  selectAll(provisions: readonly string[]): void;
}

export const SelectingContext = createContext<Selecting | undefined>(undefined);

/** The selection of the page around this component. */
export function useSelection(): Selecting {
  const selecting = useContext(SelectingContext);
  if (selecting === undefined) throw new Error('No provisions are selected here');
  return selecting;
}

const PARAMETER = 'provision';

/** One provision is opened in the address of the page, where a link can lead to it; or several are selected, and none is opened. */
export function useSelecting(): Selecting {
  const [search, setSearch] = useSearchParams();
  const [more, setMore] = useState<Selection>(NOTHING);
  const opened = search.get(PARAMETER) ?? undefined;
  const openAlone = useCallback(
    (provision: string | undefined) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (provision === undefined) after.delete(PARAMETER);
          else after.set(PARAMETER, provision);
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  const selected = useMemo(
    () => (more.marked.size > 0 || opened === undefined ? more.marked : new Set([opened])),
    [opened, more],
  );
  return useMemo(() => {
    const selectOnly = (next: Selection) => {
      setMore(next);
      if (opened !== undefined) openAlone(undefined);
    };
    return {
      opened,
      selected,
      isMarked: more.marked.size > 0,
      open(provision) {
        setMore(NOTHING);
        openAlone(opened === provision ? undefined : provision);
      },
      toggle(provision, range) {
        selectOnly(toggled({ ...more, anchor: more.anchor ?? opened }, provision, range));
      },
      selectAll(provisions) {
        selectOnly({ marked: new Set(provisions), anchor: undefined });
      },
    };
  }, [opened, selected, more, openAlone]);
}
