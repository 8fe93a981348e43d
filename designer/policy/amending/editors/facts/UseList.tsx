import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type FactUse, itemOf } from '../../../../../engine/facts/uses.ts';
import { get, segments } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import { wording } from '../../../../../engine/text/localize.ts';
import { isText } from '../../../../../engine/text/wording-in.ts';
import { useLanguage } from '../../../../app/language/useLanguage.ts';
import { useLive } from '../../state/draft.ts';
import { useEditing } from '../../state/editing.ts';
import { foundAt } from '../../state/found-at.ts';
import { FindingsList } from '../fields/FindingsList.tsx';
import { editorOf } from './model/editor-of.ts';

interface Props {
  readonly uses: readonly FactUse[];
  /** One of them is gone to. */
  readonly onFollow?: (() => void) | undefined;
}

/** The items of the edition that use something, each with the way to it and with what checking found in them there. */
export function UseList({ uses, onFollow }: Props) {
  const { t } = useTranslation(['amend-facts', 'amending']);
  const { language } = useLanguage();
  const { edition, service, file, part } = useEditing();
  const diagnostics = useLive().report?.diagnostics ?? [];
  const [search] = useSearchParams();
  const items = new Map<string, FactUse[]>();
  for (const use of uses) items.set(itemOf(use.pointer), [...(items.get(itemOf(use.pointer)) ?? []), use]);
  const addressOf = (pointer: string) => {
    const after = new URLSearchParams(search);
    after.set('item', pointer);
    return { pathname: `../${editorOf(pointer)}`, search: after.toString() };
  };
  return (
    <ul className="amend-facts-uses">
      {[...items].map(([pointer, own]) => (
        <li key={pointer}>
          <span className="hint">{t(aspectKey(pointer))}:</span>{' '}
          <Link to={addressOf(pointer)} relative="path" onClick={onFollow}>
            {nameAt(edition, pointer, language)}
          </Link>
          <FindingsList
            findings={own
              .filter(({ by }) => by !== 'text')
              .flatMap((use) => foundAt(diagnostics, { service, file, part }, use.pointer))}
          />
        </li>
      ))}
    </ul>
  );
}

const aspectKey = (pointer: string) => `amending:aspect.of.${segments(pointer)[0] ?? ''}`;

/** What an item is called; a field of the form as its page is; without a name, its key. */
function nameAt(edition: unknown, pointer: string, language: string): string {
  const path = segments(pointer);
  const [, , page] = path;
  const at = path[0] === 'form' && page !== undefined ? `/form/pages/${page}` : pointer;
  const item = get(edition, at);
  const named = isObject(item) ? (item.title ?? item.text) : undefined;
  return (isText(named) && wording(named, language)) || (path.at(-1) ?? pointer);
}
