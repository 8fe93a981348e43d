import { type FactColumn, refused, taken } from './column.ts';

/** The place in the list: a number between those of its neighbours. */
export const order: FactColumn = {
  textOf: (fact) => String(fact.order),
  withText: ({ fact }, text) => {
    if (text.trim() === '') return taken(fact);
    const typed = Number(text.trim().replace(',', '.'));
    return Number.isFinite(typed) ? taken({ ...fact, order: typed }) : refused('no-number');
  },
};
