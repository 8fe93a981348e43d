import type { Page } from 'playwright-core';
import type { Client } from '../support/server.ts';
import { unanswered } from './portal.ts';
import type { Sight } from './sheets.ts';

const AT_DESK = '#timeline';
/** The button that sends a step. */
const SEND = '.next-step-body > .step-form > .button';

/** The officers' pages: the queue as it is and empty, the counter, cases of every service, a step, and a decision that is asked about. */
export async function deskSights(officer: Client): Promise<readonly Sight[]> {
  const { items: open } = (await officer.get('/cases?status=open')).json;
  const { items: closed } = (await officer.get('/cases?status=closed')).json;
  const cases = onePer([...open, ...closed]);
  const toDecide = open.find(({ state }: Case) => state === 'recommended');
  const toStep = open.find(({ state }: Case) => state === 'hearing-scheduled');
  return [
    { name: 'queue', path: '/desk', ready: '.cards-table' },
    { name: 'queue-closed', path: '/desk?status=closed', ready: '.cards-table' },
    { name: 'queue-empty', path: '/desk?q=zzzz', ready: '.empty' },
    {
      name: 'no-answer',
      path: '/desk',
      ready: '.cards-table',
      first: (page) => unanswered(page, '/guidance'),
    },
    { name: 'counter', path: '/desk/new', ready: 'form' },
    { name: 'case-nowhere', path: '/desk/cases/nowhere', ready: 'h1, .alert' },
    ...cases.map(({ id }, index) => ({
      name: `case-${index + 1}`,
      path: `/desk/cases/${id}`,
      ready: AT_DESK,
    })),
    { name: 'step', path: `/desk/cases/${toStep?.id}`, ready: AT_DESK, first: opened },
    { name: 'step-problem', path: `/desk/cases/${toStep?.id}`, ready: AT_DESK, first: sentEmpty },
    { name: 'decision', path: `/desk/cases/${toDecide?.id}`, ready: AT_DESK, first: decided, window: true },
  ];
}

interface Case {
  readonly id: string;
  readonly service: string;
  readonly variant: string;
  readonly state: string;
}

/** The first case of each service's variant. */
function onePer(cases: readonly Case[]): readonly Case[] {
  const kinds = new Map(cases.toReversed().map((one) => [`${one.service} ${one.variant}`, one]));
  return [...kinds.values()];
}

async function opened(page: Page): Promise<void> {
  const step = page.locator('.next-step').last();
  if ((await step.getAttribute('open')) === null) await step.locator('> summary').click();
  await step.locator(SEND).waitFor();
}

async function sentEmpty(page: Page): Promise<void> {
  await opened(page);
  await page.locator('.next-step').last().locator(SEND).click();
  await page.locator('.next-step .field-error').first().waitFor();
}

async function decided(page: Page): Promise<void> {
  await opened(page);
  await page.locator('.next-step textarea').last().fill('…');
  await page.locator('.next-step').last().locator(SEND).click();
  await page.locator('dialog[open]').waitFor();
}
