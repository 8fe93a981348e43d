import { equal } from '../../../../../engine/diff/equal.ts';
import type { Edition } from '../../../../../engine/schema/edition.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import type { Hand } from '../../../support/hand.ts';
import { pick, turnToAspect } from './amending-page.ts';

/** What the source leaves to the editors: a deadline's length and citation, a ground's text and condition, documents to remove, a notice. */
const DEADLINE = 'commission-review';
const GROUND = 'no-consent';
const FACT = 'personal-data-consent';
const REMOVED = ['marriage-certificate', 'diploma', 'photographs', 'iin-copy'];
const NOTICE = 'decision-to-state-corporation';

function known<T>(map: Readonly<Record<string, T>> | undefined, key: string): T {
  const found = map?.[key];
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

const worded = (text: Text | undefined, language: 'kk' | 'ru' | 'en'): string => {
  const found = text?.[language];
  if (typeof found !== 'string') throw new Error(`no ${language}`);
  return found;
};

/** The aspects that change, as their source is written: all but what is left to the editors. */
export function inTheSource(before: Edition, after: Edition): readonly (readonly [string, unknown])[] {
  const deadline = known(after.deadlines, DEADLINE);
  const ground = known(after.grounds, GROUND);
  const { [NOTICE]: _, ...notices } = after.notices ?? {};
  const written: Edition = {
    ...after,
    deadlines: {
      ...after.deadlines,
      [DEADLINE]: {
        ...deadline,
        length: { unit: 'workingDay', count: 5 },
        citation: { act: 'kz-329-2013', provision: 'p9.indent-1' },
      },
    },
    grounds: {
      ...after.grounds,
      [GROUND]: {
        ...ground,
        text: { ...ground.text, kk: 'келісімінің болмауы' },
        when: { fact: 'data-true', operator: 'is', value: false },
      },
    },
    documents: {
      ...after.documents,
      ...Object.fromEntries(REMOVED.map((key) => [key, known(before.documents, key)])),
    },
    notices,
  };
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.entries(written).filter(([aspect, value]) => !equal(was.get(aspect), value));
}

/** Opens the card of an item. */
const open = (hand: Hand, title: Text | undefined): Promise<void> =>
  hand.click(hand.page.locator('.amend-fields-title button', { hasText: worded(title, 'en') }));

/** What is left to the editors, done in them. */
export async function byHand(hand: Hand, before: Edition, after: Edition): Promise<void> {
  await aDeadline(hand, after);
  await aGround(hand, after);
  await documentsGone(hand, before);
  await aNotice(hand, after);
}

async function aDeadline(hand: Hand, { deadlines }: Edition): Promise<void> {
  const { page } = hand;
  const deadline = known(deadlines, DEADLINE);
  await turnToAspect(hand, 'Deadlines');
  await pick(hand, 'p1.p9.indent-1');
  await open(hand, deadline.title);
  const length = page.getByRole('group', { name: 'How long' });
  await hand.fill(length.getByLabel('How many'), String(deadline.length.count));
  // What changes while a provision is picked cites it.
}

async function aGround(hand: Hand, { grounds, facts }: Edition): Promise<void> {
  const { page } = hand;
  const { text } = known(grounds, GROUND);
  await turnToAspect(hand, 'Grounds');
  await open(hand, text);
  // The law's own words stand in the act beside it.
  await hand.copy(page.getByRole('textbox', { name: 'Text of the ground, Қазақша' }), worded(text, 'kk'));
  const when = page.getByRole('region', { name: 'When the ground applies' });
  await hand.click(when.getByRole('button', { name: /^Edit/ }));
  const fact = worded(known(facts, FACT).title, 'en');
  await hand.fill(when.getByRole('combobox', { name: 'Fact' }), fact);
  await hand.click(page.getByRole('option', { name: fact }));
}

async function documentsGone(hand: Hand, { documents }: Edition): Promise<void> {
  await turnToAspect(hand, 'Documents');
  for (const key of REMOVED) {
    const named = { hasText: worded(known(documents, key).title, 'en') };
    await hand.click(hand.page.getByRole('button', { name: /^Remove/ }).filter(named));
  }
}

async function aNotice(hand: Hand, { notices }: Edition): Promise<void> {
  const { page } = hand;
  const { title, body, to, unverified = '' } = known(notices, NOTICE);
  await turnToAspect(hand, 'Notices');
  await pick(hand, 'p1.p22');
  await hand.fill(page.getByLabel('What the notice is called'), 'Decision to State Corporation');
  await hand.click(page.getByRole('button', { name: 'Add a notice' }));
  await hand.choose(page.getByLabel('To whom'), to);
  // To whom no notice goes yet, none goes by the ways of the others.
  await page
    .getByRole('group', { name: 'By which ways' })
    .getByRole('checkbox', { checked: true })
    .first()
    .waitFor({ state: 'detached' });
  for (const [label, text] of [
    ['Title', title],
    ['Text', body],
  ] as const) {
    for (const [language, name] of [
      ['kk', 'Қазақша'],
      ['ru', 'Русский'],
      ['en', 'English'],
    ] as const) {
      const field = page.getByRole('textbox', { name: `${label}, ${name}` });
      // The author writes it in one language; a translator sends the others.
      if (language === 'kk') await hand.fill(field, worded(text, language));
      else await hand.copy(field, worded(text, language));
      const mark = page.getByRole('checkbox', { name: `Unofficial wording (${label}, ${name})` });
      await mark.waitFor();
      if (!(await mark.isChecked())) await hand.click(mark);
    }
  }
  await hand.fill(page.getByLabel('Not in the sources: where it comes from instead'), unverified);
}
