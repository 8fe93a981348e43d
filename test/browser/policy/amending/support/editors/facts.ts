import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Fact } from '../../../../../../engine/schema/fact.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import type { Hand } from '../../../../support/hand.ts';
import { PATIENT } from '../amending-page.ts';
import { turnToEditor } from './aspects.ts';
import { choose, said, tick } from './fields.ts';

/** The columns of the table of facts. */
const COLUMNS = {
  title: 0,
  provision: 9,
  documents: 13,
};

/** The facts: those that the order adds are pasted from a spreadsheet, a row for each, then their words in the two other languages. */
export async function editFacts(hand: Hand, before: Edition, after: Edition): Promise<void> {
  const { page } = hand;
  await turnToEditor(hand, 'Facts');
  await hand.click(page.getByRole('button', { name: 'As a table' }));
  const grid = page.getByRole('grid', { name: 'Facts' });
  await grid.waitFor(PATIENT);
  const was = inOrder(before.facts);
  for (const [place, [key]] of was.entries()) {
    const provision = citedNow(before.facts[key], after.facts[key]);
    if (provision !== undefined) await pasteAt(hand, grid, place, COLUMNS.provision, provision);
  }
  const added = inOrder(after.facts).filter(([key]) => !Object.hasOwn(before.facts, key));
  const rows = added.map(([key, fact]) => [...wordsOf(fact, 'en'), ...dataOf(fact), key]);
  // Somebody types them in the spreadsheet first, in the language of the act; a translator fills in the others.
  for (const [, fact] of added) hand.composes([...wordsOf(fact, 'kk'), ...dataOf(fact)].join('\t'));
  const next = page.getByLabel('Next facts, one on each line');
  await hand.click(next);
  await hand.paste(next, block(rows));
  await expect
    .poll(() => grid.getAttribute('aria-rowcount'), PATIENT)
    .toBe(String(was.length + added.length + 2));
  await tick(hand, page.getByLabel('Only what this part changes or checking found'), true);
  const changed = inOrder(after.facts).filter(
    ([key]) =>
      !Object.hasOwn(before.facts, key) || citedNow(before.facts[key], after.facts[key]) !== undefined,
  );
  for (const language of ['kk', 'ru']) {
    await choose(hand, page.getByLabel('Words in'), language);
    await pasteAt(hand, grid, 0, COLUMNS.title, block(changed.map(([, fact]) => wordsOf(fact, language))));
  }
}

/** The documents that facts rest on, in the table in which the facts were written. */
export async function editEvidence(hand: Hand, after: Edition): Promise<void> {
  await turnToEditor(hand, 'Facts');
  const table = hand.page.getByRole('button', { name: 'As a table' });
  await table.waitFor(PATIENT);
  if ((await table.getAttribute('aria-pressed')) !== 'true') await hand.click(table);
  const grid = hand.page.getByRole('grid', { name: 'Facts' });
  await grid.waitFor(PATIENT);
  for (const [row, [, fact]] of inOrder(after.facts).entries()) {
    if (fact.citation?.by === undefined || fact.evidence?.documents === undefined) continue;
    const names = fact.evidence.documents.map((key) => said(after.documents?.[key]?.title, 'en'));
    await pasteAt(hand, grid, row, COLUMNS.documents, names.join('; '));
  }
}

/** An edition whose new facts rest on no documents yet. */
export function withoutEvidence(after: Edition): Edition {
  const facts = Object.entries(after.facts).map(([key, fact]) => {
    const { evidence, ...rest } = fact;
    if (fact.citation?.by === undefined || evidence?.documents === undefined) return [key, fact];
    return [key, evidence.text === undefined ? rest : { ...rest, evidence: { text: evidence.text } }];
  });
  return { ...after, facts: Object.fromEntries(facts) };
}

/** The provision of the order that a fact cites now and did not cite before. */
function citedNow(before: Fact | undefined, after: Fact | undefined): string | undefined {
  if (before === undefined || after?.citation?.by === undefined) return undefined;
  return before.citation?.by === undefined ? after.citation.by.provision : undefined;
}

const KINDS: Readonly<Record<string, string>> = { boolean: 'Yes or no', text: 'Text', date: 'Date' };
const ESTABLISHERS: Readonly<Record<string, string>> = {
  applicant: 'Stated by the applicant',
  officer: 'Established by an officer',
};

/** The words of a fact in a language, with its kind and who establishes it between them, as the columns stand. */
function wordsOf(fact: Fact, language: string): readonly string[] {
  const [yes, no] = fact.kind === 'boolean' ? [fact.trueText, fact.falseText] : [];
  const words = (text: Text | undefined) => said(text, language);
  const is = language === 'en' ? [KINDS[fact.kind] ?? '', ESTABLISHERS[fact.establishedBy] ?? ''] : ['', ''];
  return [words(fact.title), ...is, words(yes), words(no), words(fact.help), words(fact.evidence?.text)];
}

/** What is the same in every language. */
function dataOf(fact: Fact): readonly string[] {
  const { citation } = fact;
  const bounds = fact.kind === 'text' ? [fact.minLength, fact.maxLength] : [];
  const cited = citation?.by?.provision ?? `${citation?.act} ${citation?.provision}`;
  return [
    ...[bounds[0], bounds[1]].map((one) => `${one ?? ''}`),
    cited,
    fact.unverified ?? '',
    fact.personal === true ? 'yes' : '',
    (fact.kind === 'text' ? fact.format : undefined) ?? '',
    '',
    `${fact.order}`,
  ];
}

const block = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\n');

const quoted = (text: string): string => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text);

/** Selects a cell and pastes there. */
async function pasteAt(hand: Hand, grid: Locator, row: number, column: number, text: string): Promise<void> {
  const cell = grid.locator(`[data-place="${row}:${column}"]`);
  // Only the rows in sight are drawn: a person scrolls.
  await grid.evaluate((element, top) => element.scrollTo({ top, left: 0 }), row * 36);
  await hand.click(cell);
  await hand.paste(cell, text);
}
