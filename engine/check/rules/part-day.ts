import { otherDayOfAct } from '../../acts/part-day.ts';
import { warning } from '../../diagnostics/report.ts';
import { own } from '../../json/own.ts';
import { join } from '../../json/pointer.ts';
import type { Rule } from '../rule.ts';

/** What a part changes has effect when the act says so. */
export const partDay: Rule = {
  name: 'part-day',
  severity: 'warning',
  docs: "A part of an amendment has another day of effect than the one that follows from the act's own rule, and does not say why.",
  run: (library) =>
    Object.values(library.services).flatMap(({ parts }) =>
      parts.flatMap(({ file, act: id, part, definition }) => {
        const act = own(library.acts, id);
        const other = act === undefined ? undefined : otherDayOfAct(act, definition);
        return other === undefined
          ? []
          : [warning('part-day', { file, pointer: join('/parts', part, 'inForce') }, { act: id, ...other })];
      }),
    ),
};
