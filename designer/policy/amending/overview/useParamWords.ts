import { useTranslation } from 'react-i18next';
import type { Diagnostic } from '../../../../engine/diagnostics/diagnostic.ts';
import { join, segments } from '../../../../engine/json/pointer.ts';
import { describeAct } from '../../../../engine/text/citation.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { describeProvision } from '../../../../engine/text/provision.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { useInterfaceWords } from '../../words/useInterfaceWords.ts';
import { useWorkbench } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';
import { amendmentFile } from '../state/parts.ts';
import { inEdition } from './in-edition.ts';
import { titleAt } from './title-at.ts';

/** The aspects in which the items lie at whose boundaries a scenario is wanted. */
const ASPECTS: Readonly<Record<string, string>> = {
  ground: 'grounds',
  requirement: 'requirements',
  limit: 'entitlements',
  deadline: 'deadlines',
  document: 'documents',
  table: 'tables',
  scoring: 'scoring',
  amount: 'amounts',
  window: 'windows',
  attempts: 'attempts',
  vote: 'votes',
  quota: 'quotas',
};

/** Of many places the first few are named. */
const NAMED = 2;

type Params = Diagnostic['params'];

/** What a finding names, as a reader knows it: items and acts by their titles instead of their keys. */
export function useParamWords(): (diagnostic: Diagnostic) => Params {
  const { t } = useTranslation(['amend-review', 'amending', 'policy']);
  const { language } = useLanguage();
  const documents = useWorkbench((workbench) => workbench.documents);
  const own = useWorkbench(({ view }) => view.act);
  const { property } = useInterfaceWords();
  return ({ at, code, params }) => {
    // Where it shows in the edition is said by the place of the finding.
    const { edition: _, ...rest } = params;
    const service = /^services\/([^/]+)/.exec(at.file)?.[1];
    const titled = (pointer: string): string | undefined => {
      const found = service && titleAt(documents, service, amendmentFile(service, own), pointer);
      return found ? wording(found, language) : undefined;
    };
    const quoted = (pointer: string) => {
      const found = titled(pointer);
      return found === undefined ? untitled(pointer) : `«${found}»`;
    };
    const { pointer, key, found } = rest;
    const named: Record<string, string> = lawNamed(rest);
    if (typeof pointer === 'string' && pointer.startsWith('/')) named.pointer = quoted(pointer);
    // A value that was found is quoted as JSON.
    const inQuotes = typeof found === 'string' ? /^"(.*)"$/.exec(found)?.[1] : undefined;
    if (inQuotes !== undefined) named.found = inQuotes.startsWith('/') ? quoted(inQuotes) : `«${inQuotes}»`;
    if (typeof key === 'string') named.key = property(key);
    return {
      ...rest,
      ...keysNamed(rest, inEdition({ at, params }), titled),
      ...named,
      ...(code === 'open-entry' ? openEntry(rest, quoted) : {}),
      ...(code === 'boundary-not-covered' ? boundary(rest, titled) : {}),
    };
  };

  /** The act that a finding names, and its provision. */
  function lawNamed({ act, provision }: Params): Record<string, string> {
    if (typeof act !== 'string') return {};
    const { acts } = namedIn(documents);
    return {
      act: describeAct(act, { acts }, language),
      ...(typeof provision === 'string'
        ? { provision: describeProvision(provision, acts[act], language) }
        : {}),
    };
  }

  /** A place without a title: what kind of thing it is, and its key. */
  function untitled(pointer: string): string {
    const [aspect = '', ...keys] = segments(pointer);
    const kind = t(`amending:aspect.of.${aspect}`, { defaultValue: aspect });
    const last = keys.at(-1);
    return last === undefined ? kind : `${kind} «${last}»`;
  }

  /** An open question by its title alone, its effect in words, and the places that it touches. */
  function openEntry({ effect, pointers }: Params, quoted: (pointer: string) => string): Params {
    const place = (pointer: string) => {
      return segments(pointer).length > 1 ? quoted(pointer) : untitled(pointer);
    };
    return {
      title: '',
      effect: t(`policy:open.${effect}`, { defaultValue: String(effect) }),
      pointers: fewOf(String(pointers).split(', ').map(place)),
    };
  }

  function fewOf(places: readonly string[]): string {
    const shown = places.slice(0, NAMED).join(', ');
    return places.length > NAMED ? `${shown} ${t('more', { count: places.length - NAMED })}` : shown;
  }

  /** A boundary at which a scenario is wanted. */
  function boundary(
    { kind, id, wanted }: Params,
    titled: (pointer: string) => string | undefined,
  ): Record<string, string> {
    const aspect = ASPECTS[String(kind)];
    const title = aspect === undefined ? undefined : titled(`/${aspect}/${id}`);
    return {
      kind: aspect === undefined ? t('boundary.edition-day') : t(`amending:aspect.of.${aspect}`),
      wanted: t(`boundary.${String(wanted).replaceAll(' ', '-')}`, { defaultValue: String(wanted) }),
      ...(title === undefined ? {} : { id: title }),
    };
  }
}

/** Keys on the way to a finding by the titles of the items whose keys they are. */
function keysNamed(
  params: Params,
  pointer: string | undefined,
  titled: (pointer: string) => string | undefined,
): Record<string, string> {
  const path = segments(pointer ?? '');
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => {
      const at = typeof value === 'string' ? path.indexOf(value) : -1;
      const title = at > 0 ? titled(join('', ...path.slice(0, at + 1))) : undefined;
      return title === undefined ? [] : [[name, title]];
    }),
  );
}
