import type { Page } from 'playwright-core';
import { PAGES } from '../browser/portal/filler.ts';
import type { Client } from '../support/server.ts';
import type { Sight } from './sheets.ts';

/** What anybody sees without an account. */
export const VISITORS: readonly Sight[] = [
  { name: 'home', path: '/', ready: '.service-cards' },
  { name: 'search-nothing', path: '/', ready: '.service-cards', first: (page) => searchInVain(page) },
  { name: 'sign-in', path: '/sign-in', ready: '.demo-account' },
  { name: 'service', path: '/services/kandas-status', ready: '.variant' },
  { name: 'variant', path: '/services/kandas-status?variant=general', ready: '#open' },
  { name: 'payments', path: '/services/quota-payments?variant=housing', ready: '.service-aside' },
  { name: 'check', path: '/services/stay-without-visa/check', ready: '.check-form' },
  { name: 'check-result', path: '/services/stay-without-visa/check', ready: '.check-form', first: checked },
  { name: 'guidance', path: '/guidance', ready: '.guidance-topics' },
  { name: 'guidance-found', path: '/guidance?q=2026', ready: '.guidance-results' },
  { name: 'topic', path: '/guidance/iin', ready: '.guidance-entry' },
  { name: 'addresses', path: '/guidance/medical-examination', ready: '.guidance-entry' },
  { name: 'nowhere', path: '/nowhere', ready: 'h1' },
  { name: 'no-answer', path: '/', ready: '.service-cards', first: (page) => unanswered(page, '/guidance') },
];

async function searchInVain(page: Page): Promise<void> {
  await page.locator('input[type=search]').first().fill('zzzz');
  await page.locator('.service-cards').first().waitFor({ state: 'detached' });
}

async function checked(page: Page): Promise<void> {
  await page.locator('.check-form button[type=submit]').click();
  await page.locator('.check-result').waitFor();
}

/** Goes on by the menu while the server does not answer. */
export async function unanswered(page: Page, path: string): Promise<void> {
  await page.route('**/api/v1/**', (route) => route.abort());
  await page.locator(`.nav a[href="${path}"]`).click();
  await page.locator('[role=alert], .alert-danger').first().waitFor();
  await page.unroute('**/api/v1/**');
}

/** An application by steps, as the applicant sees it: with mistakes, then filled in, then submitted. */
export async function formSights(applicant: Client): Promise<readonly Sight[]> {
  const begin = { service: 'kandas-status', variant: 'general', channel: 'migration-portal', language: 'kk' };
  const empty = (await applicant.post('/applications', begin)).json;
  const full = (await applicant.post('/applications', { ...begin, answers: ANSWERS })).json;
  const sent = (await applicant.post('/applications', { ...begin, answers: ANSWERS })).json;
  await applicant.post(`/applications/${sent.id}/submission`, { expectedSequence: sent.sequence });
  const fill = (id: string, path: string) => `/applications/${id}/fill/${path}`;
  return [
    { name: 'fill', path: fill(empty.id, 'page/applicant'), ready: '.question-form' },
    { name: 'fill-errors', path: fill(empty.id, 'page/applicant'), ready: '.question-form', first: mistaken },
    { name: 'fill-list', path: fill(empty.id, 'page/family'), ready: '.question-form', first: listed },
    { name: 'fill-documents', path: fill(full.id, 'documents'), ready: '.document-title' },
    { name: 'fill-check', path: fill(full.id, 'check'), ready: '.check-page' },
    { name: 'fill-check-missing', path: fill(empty.id, 'check'), ready: '.check-page' },
    { name: 'submitted', path: `/applications/${sent.id}/submitted`, ready: '.receipt' },
    { name: 'drafts', path: '/applications', ready: '.card a' },
  ];
}

/** Every page's answers, as the API takes them. */
const ANSWERS = Object.fromEntries(
  PAGES.flatMap(([, answers]) =>
    Object.entries(answers).map(([fact, given]) => [
      fact,
      typeof given === 'string' ? plain(given) : day(given),
    ]),
  ),
);

function plain(given: string): string | boolean {
  if (given === '=first') return 'akmola';
  if (given === '=true' || given === '=false') return given === '=true';
  return given.replace(/^=/, '');
}

function day([of, month, year]: readonly [string, string, string]): string {
  return `${year}-${month.padStart(2, '0')}-${of.padStart(2, '0')}`;
}

async function mistaken(page: Page): Promise<void> {
  await page.locator('.question-form button[type=submit]').click();
  await page.locator('.error-summary').waitFor();
}

async function listed(page: Page): Promise<void> {
  await page.locator('input[name="q_has-family"][value=true]').check();
  await page.locator('#q_family-members').click();
  await page.locator('.list-item').waitFor();
}

/** What an applicant sees of what was submitted: the list, every case, a notice, and the notice on paper. */
export async function caseSights(applicant: Client): Promise<readonly Sight[]> {
  const { items } = (await applicant.get('/applications')).json;
  const cases: readonly { readonly id: string; readonly number?: string }[] = items;
  const ready = '.timeline-item';
  const [told] = await Promise.all(cases.map(({ id }) => applicant.get(`/applications/${id}`))).then(
    (views) => views.map(({ json }) => json).filter(({ notices }) => notices.length > 0),
  );
  const notice = `/applications/${told?.id}/notices/${told?.notices[0]?.id}`;
  return [
    { name: 'applications', path: '/applications', ready: '.card a' },
    ...cases.map(({ id }, index) => ({ name: `case-${index + 1}`, path: `/applications/${id}`, ready })),
    { name: 'notice', path: notice, ready: '.notice' },
    {
      name: 'notice-printed',
      path: notice,
      ready: '.notice',
      first: (page) => page.emulateMedia({ media: 'print' }),
    },
    { name: 'case-nowhere', path: '/applications/nowhere', ready: 'h1, .alert' },
  ];
}
