import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { namesLike, provisionsLike } from '../../rows/options.ts';
import { type GridColumn, NO_OPTIONS } from '../../tables/grid/types.ts';
import { DEADLINE_COLUMN_IDS, type DeadlineColumnId } from './columns.ts';
import type { Writing } from './writing.ts';

/** The columns that need room for names and sentences. */
const WIDE: readonly DeadlineColumnId[] = ['title', 'starts', 'ends', 'variants', 'unverified'];

/** The columns of the table of deadlines, with what can be written in each. */
export function useDeadlineColumns(writing: Writing): readonly GridColumn[] {
  const { t } = useTranslation('amend-deadlines');
  return useMemo(() => {
    const name = writing.written.names[writing.language] ?? writing.language;
    const noteOf = (id: DeadlineColumnId) => {
      if (id === 'title') return name;
      if (id === 'length') return t('table.note.length');
      return id === 'ends' || id === 'variants' ? t('table.note.several') : undefined;
    };
    return DEADLINE_COLUMN_IDS.map((id) => ({
      id,
      title: t(`table.column.${id}`),
      note: noteOf(id),
      wide: WIDE.includes(id),
      optionsFor: optionsOf(id, writing),
    }));
  }, [t, writing]);
}

function optionsOf(id: DeadlineColumnId, writing: Writing): GridColumn['optionsFor'] {
  const { events, roles, variants, startDays, rolls, receptions, act, reader } = writing;
  switch (id) {
    case 'responsible':
      return (text, caret) => namesLike(text, caret, roles, false);
    case 'starts':
      return (text, caret) => namesLike(text, caret, events, false);
    case 'ends':
      return (text, caret) => namesLike(text, caret, events, true);
    case 'variants':
      return (text, caret) => namesLike(text, caret, variants, true);
    case 'start-day':
      return (text, caret) => namesLike(text, caret, startDays, false);
    case 'roll':
      return (text, caret) => namesLike(text, caret, rolls, false);
    case 'after-hours':
      return (text, caret) => namesLike(text, caret, receptions, false);
    case 'provision':
      return (text) => provisionsLike(text, act, reader);
    default:
      return () => NO_OPTIONS;
  }
}
