import { aspectEditors } from '../../designer/policy/amending/editors/index.ts';
import {
  libraryBeforeTheOrder,
  ORDER,
  SERVICE,
  shippedDocument,
} from '../browser/policy/amending/support/before-the-order.ts';
import { drafted } from '../browser/policy/amending/support/drafted.ts';
import { onStage } from '../browser/support/stage.ts';
import type { Sight } from './sheets.ts';
import { draftStates } from './states.ts';

/** A long order as a draft over the library before it, and its pages. */
export function amendmentSights() {
  const stage = onStage({ library: libraryBeforeTheOrder() });

  async function sights(): Promise<readonly Sight[]> {
    const page = await stage.visit({ language: 'en', account: 'policy' });
    const files = [`acts/${ORDER}.json`, `services/${SERVICE}/amendments/${ORDER}.json`];
    const address = await drafted(page, stage.url, {
      act: ORDER,
      service: SERVICE,
      documents: Object.fromEntries(files.map((file) => [file, shippedDocument(file)])),
    });
    await page.context().close();
    const at = (name: string, path: string): Sight => ({
      name,
      path: `${address}${path}`,
      ready: '.policy h1',
    });
    return [
      at('overview', ''),
      ...['act', 'proposals', 'texts', 'try', 'review'].map((one) => at(one, `/${one}`)),
      ...aspectEditors.map(({ id }) => at(`edit-${id}`, `/edit/${SERVICE}/all/${id}`)),
      ...draftStates(address, SERVICE),
    ];
  }

  return { stage, sights };
}
