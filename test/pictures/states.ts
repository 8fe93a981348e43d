import type { Page, Route } from 'playwright-core';
import type { Sight } from './sheets.ts';

const ready = '.policy h1';
/** What can be pointed at or have the focus. */
const CONTROLS = 'a, button, input, select, textarea, summary, [tabindex="0"], tbody tr';

/** Opened cards of the editors, what stands over the page, and what is pointed at, of a draft. */
export function draftStates(address: string, service: string): readonly Sight[] {
  const edit = (aspect: string) => `${address}/edit/${service}/all/${aspect}`;
  const cards = ['deadlines', 'documents', 'grounds', 'notices', 'facts', 'open'];
  return [
    ...cards.map((aspect) => ({
      name: `opened-${aspect}`,
      path: edit(aspect),
      ready: '.amend-fields-title button',
      first: openedCard,
    })),
    { name: 'opened-question', path: edit('form'), ready: '[role=treegrid]', first: openedQuestion },
    { name: 'opened-state', path: edit('procedure'), ready: '.amend-procedure-place', first: openedState },
    { name: 'opened-provision', path: `${address}/act`, ready: '.act-provision', first: openedProvision },
    { name: 'palette', path: address, ready, first: pressed('Control+k'), window: true },
    { name: 'shortcuts', path: address, ready, first: pressed('?'), window: true },
    { name: 'overview-focus', path: address, ready: '.amending-history', first: forced('focus-visible') },
    { name: 'review-focus', path: `${address}/review`, ready: '.review-row', first: forced('focus-visible') },
    {
      name: 'edit-focus',
      path: edit('deadlines'),
      ready: '.amend-fields-title',
      first: forced('focus-visible'),
    },
    { name: 'edit-hover', path: edit('deadlines'), ready: '.amend-fields-title', first: forced('hover') },
    { name: 'review-hover', path: `${address}/review`, ready: '.review-row', first: forced('hover') },
  ];
}

/** Lists while they are waited for, and after the connection broke. */
const waits = (paths: readonly string[], shown: string): readonly Sight[] =>
  paths.flatMap((path) => {
    const name = path.split('/').filter(Boolean).join('-') || 'home';
    return [
      { name: `${name}-waiting`, path, ready: shown, first: waitedFor },
      { name: `${name}-broken`, path, ready: shown, first: broken },
    ];
  });

/** The rules under the mouse and with the focus, while they are waited for, and without an answer. */
export const POLICY_STATES: readonly Sight[] = [
  { name: 'services-focus', path: '/policy', ready, first: forced('focus-visible') },
  { name: 'services-hover', path: '/policy', ready, first: forced('hover') },
  { name: 'begin-problem', path: '/policy/amendments/new', ready, first: sentEmpty },
  ...waits(['/policy', '/policy/acts', '/policy/amendments', '/policy/checks'], ready),
];

/** Shows everything that can be pointed at as if it were. */
function forced(state: 'hover' | 'focus-visible') {
  return async (page: Page): Promise<void> => {
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('DOM.enable');
    await protocol.send('CSS.enable');
    const { root } = await protocol.send('DOM.getDocument', { depth: -1 });
    const { nodeIds } = await protocol.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: CONTROLS,
    });
    for (const nodeId of nodeIds)
      await protocol.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [state] });
  };
}

async function openedCard(page: Page): Promise<void> {
  await page.locator('.amend-fields-title button:not([aria-disabled])').first().click();
  await page.locator('.amend-fields-body').waitFor();
}

async function openedQuestion(page: Page): Promise<void> {
  await page.locator('.amend-form-name').nth(1).click();
  await page.locator('.amend-form-panel').waitFor();
}

async function openedState(page: Page): Promise<void> {
  await page.locator('.amend-procedure-place').nth(1).click();
  await page.locator('.amend-procedure-work[data-open]').waitFor();
}

async function openedProvision(page: Page): Promise<void> {
  await page.locator('.act-provision-head').nth(4).click();
}

function pressed(key: string) {
  return async (page: Page): Promise<void> => {
    await page.keyboard.press(key);
    await page.locator('dialog[open]').waitFor();
  };
}

async function sentEmpty(page: Page): Promise<void> {
  await page.locator('.policy form [type=submit]').click();
  await page.locator('.field-error').first().waitFor();
}

/** Lists that never come: the page asks, and nobody answers or the connection breaks. */
async function unanswered(page: Page, answer: (route: Route) => unknown): Promise<void> {
  await page.route(/\/api\/v1\/(services|acts|amendments|checks|cases|applications|guidance)\b/, answer);
}

async function waitedFor(page: Page): Promise<void> {
  await unanswered(page, () => undefined);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.policy .loading, .desk .loading')].some(
      (one) => getComputedStyle(one).opacity === '1',
    ),
  );
}

async function broken(page: Page): Promise<void> {
  await unanswered(page, (route) => route.abort());
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.locator('[role=alert], .alert-danger').first().waitFor();
}
