import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';

/** A draft made over the API: its documents are whatever they are. Gives the address of its pages. */
export async function drafted(
  page: Page,
  url: string,
  { act, service, documents }: { readonly act: string; readonly service: string; readonly documents: object },
): Promise<string> {
  const post = async (path: string, data: unknown) => {
    const answer = await page.request.post(`/api/v1${path}`, { data, headers: { origin: url } });
    if (!answer.ok()) throw new Error(await answer.text());
    return answer.json();
  };
  const { id } = await post('/amendments', { title: 'A draft', act, services: [service] });
  const operations = Object.entries(documents).map(([file, after]) => ({ file, pointer: '', after }));
  await post(`/amendments/${id}/edits`, { id: randomUUID(), operations });
  return `/policy/amendments/${id}`;
}
