import { describe, expect, test } from 'vitest';
import { keysFor, namesIn, sentWith } from '../../../designer/policy/amending/editors/notices/model/added.ts';
import { cleaned } from '../../../designer/policy/amending/editors/notices/model/cleaned.ts';
import { offeredFor, typingAt } from '../../../designer/policy/amending/editors/notices/model/completing.ts';
import {
  modelsOf,
  plainlyAlike,
  publishedModels,
  ranked,
} from '../../../designer/policy/amending/editors/notices/model/models.ts';
import { parseDate } from '../../../engine/calendar/date.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import { smallLibrary } from '../../support/library.ts';

const day = parseDate('2026-04-06');
const found = day && inForce(smallLibrary(), 'guest-card', day);
if (found?.ok !== true) throw new Error('no edition');
const { edition } = found.value;

test('the words of another letter lose the placeholders that name nothing here, and are the library’s own', () => {
  const text = {
    kk: '№ {{number}}: {{due:decision}}, {{ fact:not-here }}, {{what}}',
    en: 'No. {{number}}: {{event:not-here}}',
    unofficial: ['en'],
  };
  expect(cleaned(text, edition, edition.facts)).toEqual({
    text: {
      kk: '№ {{number}}: {{due:decision}}, …, …',
      en: 'No. {{number}}: …',
      unofficial: ['kk', 'en'],
    },
    gone: ['fact:not-here', 'what', 'event:not-here'],
  });
});

describe('a new letter begins as', () => {
  const notice = (title: string, body: string, order = 1) => ({
    order,
    title: { en: title },
    body: { en: body },
    to: 'applicant',
  });
  const own = modelsOf('card', {
    notices: {
      refusal: notice('Refusal of the card', 'The card is refused.'),
      grant: notice('Grant of the card', 'The card is granted.', 2),
    },
  });
  const others = publishedModels(
    {
      'services/visa/edition/notices.json': {
        notices: { hearing: notice('Notice of the hearing', 'old words') },
      },
      'services/visa/amendments/order.json': {
        parts: {
          main: {
            patch: {
              notices: { hearing: notice('Notice of the hearing', 'new words'), grant: { form: {} } },
            },
          },
        },
      },
      'services/card/edition/notices.json': { notices: { own: notice('Own', 'own') } },
      'acts/order.json': { notices: { none: notice('None', 'none') } },
    },
    'card',
  );

  test('letters of other services are found in their last words, without its own', () => {
    expect(others.map(({ id, body }) => [id, body.en])).toEqual([['visa hearing', 'new words']]);
  });

  test('the one whose name is most alike', () => {
    const models = ranked('Notice of the hearing moved', '', own, others, 'en');
    expect(models.map(({ id }) => id)).toEqual(['card refusal', 'card grant', 'visa hearing']);
    expect(plainlyAlike(models)?.id).toBe('visa hearing');
  });

  test('the one whose words are most like the law’s', () => {
    const models = ranked('', 'the card is refused', own, others, 'en');
    expect(models[0]?.id).toBe('card refusal');
    expect(plainlyAlike(models)?.id).toBe('card refusal');
  });

  test('none, where none is alike; others are then not offered', () => {
    const models = ranked('Something else', '', own, others, 'en');
    expect(models.map(({ id }) => id)).toEqual(['card refusal', 'card grant']);
    expect(plainlyAlike(models)).toBeUndefined();
  });
});

test('several are named one a line, and each gets a key', () => {
  expect(namesIn(' Refusal \n\nGrant\n')).toEqual(['Refusal', 'Grant']);
  expect(keysFor(['Refusal', 'Refusal', 'Grant'], ['grant'])).toEqual(['refusal', 'refusal-2', 'grant-2']);
});

test('they join what steps send already', () => {
  const [step = ''] = Object.keys(edition.workflow.transitions);
  const was = edition.workflow.transitions[step]?.notices ?? [];
  expect(sentWith(edition, [step], ['new'])).toEqual([[step, [...was, 'new']]]);
});

describe('a placeholder that is typed', () => {
  test('begins with a brace or two before the caret', () => {
    expect(typingAt('Due {', 5)).toEqual({ from: 4, to: 5, typed: '' });
    expect(typingAt('Due {{dec now', 9)).toEqual({ from: 4, to: 9, typed: 'dec' });
    expect(typingAt('Due {{decision}} now', 20)).toBeUndefined();
    expect(typingAt('Due {{decision}} now', 9)).toBeUndefined();
    expect(typingAt('{\nDue', 5)).toBeUndefined();
  });

  test('is offered by its name or title, those in which a word begins so first', () => {
    const groups = [
      { kind: 'case', choices: [{ name: 'number' }] },
      { kind: 'due', choices: [{ name: 'due:decision', title: 'Decision' }] },
      { kind: 'event', choices: [{ name: 'event:asked', title: 'Undecided' }] },
    ] as const;
    const offered = offeredFor('deci', groups, (_, { name, title }) => title ?? name);
    expect(offered).toEqual([
      { id: 'due:decision', text: '{{due:decision}}', note: 'Decision' },
      { id: 'event:asked', text: '{{event:asked}}', note: 'Undecided' },
    ]);
  });
});
