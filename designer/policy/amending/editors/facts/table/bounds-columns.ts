import { parseDate } from '../../../../../../engine/calendar/date.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { DECIMAL_PATTERN } from '../../../../../../engine/schema/primitives.ts';
import { type FactColumn, refused, type TypedFact, taken } from './column.ts';

const DECIMAL = new RegExp(DECIMAL_PATTERN, 'u');

/** The bounds of every kind: how long a text is, how large a number, how early and late a day, how many rows a list has. */
const BOUNDS = {
  least: { text: 'minLength', number: 'minimum', date: 'notBefore', list: 'minItems' },
  most: { text: 'maxLength', number: 'maximum', date: 'notAfter', list: 'maxItems' },
} as const;

function boundColumn(which: keyof typeof BOUNDS): FactColumn {
  const member = BOUNDS[which];
  return {
    textOf: (fact) => {
      switch (fact.kind) {
        case 'text':
          return printed(fact[member.text]);
        case 'integer':
        case 'decimal':
        case 'money':
          return printed(fact[member.number]);
        case 'date':
          return printed(fact[member.date]);
        case 'list':
          return printed(fact[member.list]);
        default:
          return '';
      }
    },
    withText: ({ fact }, text) => {
      const typed = text.trim();
      // What a kind cannot be without stays.
      return typed === '' ? taken(without(fact, which)) : withBound(fact, which, typed);
    },
  };
}

const printed = (bound: string | number | undefined): string => (bound === undefined ? '' : String(bound));

function withBound(fact: Fact, which: keyof typeof BOUNDS, typed: string): TypedFact {
  const member = BOUNDS[which];
  const whole = Number(typed);
  const isWhole = Number.isSafeInteger(whole);
  switch (fact.kind) {
    case 'text':
      return isWhole ? taken({ ...fact, [member.text]: whole }) : refused('no-number');
    case 'integer':
      return isWhole ? taken({ ...fact, [member.number]: whole }) : refused('no-number');
    case 'list':
      return isWhole ? taken({ ...fact, [member.list]: whole }) : refused('no-number');
    case 'decimal':
    case 'money':
      return DECIMAL.test(typed) ? taken({ ...fact, [member.number]: typed }) : refused('no-number');
    case 'date': {
      const day = dayOf(typed);
      return day === undefined ? refused('no-date') : taken({ ...fact, [member.date]: day });
    }
    default:
      return refused('not-of-kind');
  }
}

/** A day as it is written in definitions, or as spreadsheets print it: day, month, year. */
function dayOf(typed: string) {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed) ?? [];
  return parseDate(year === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function without(fact: Fact, which: keyof typeof BOUNDS): Fact {
  switch (fact.kind) {
    case 'text': {
      const { minLength: _, ...rest } = fact;
      return which === 'least' ? rest : fact;
    }
    case 'list': {
      const { minItems: _, ...rest } = fact;
      return which === 'least' ? rest : fact;
    }
    case 'decimal':
    case 'money': {
      const { [BOUNDS[which].number]: _, ...rest } = fact;
      return rest;
    }
    case 'date': {
      const { [BOUNDS[which].date]: _, ...rest } = fact;
      return rest;
    }
    default:
      return fact;
  }
}

export const least = boundColumn('least');
export const most = boundColumn('most');
