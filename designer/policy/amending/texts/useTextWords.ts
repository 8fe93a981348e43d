import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftText } from '../../../../engine/amending/texts/draft-text.ts';
import { segments } from '../../../../engine/json/pointer.ts';
import { placeOf } from '../../../../engine/library/place.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { useInterfaceWords } from '../../words/useInterfaceWords.ts';
import { useProvisionName } from '../state/useProvisionName.ts';

/** Where a text stands, as a reader knows it. */
export interface TextWords {
  /** What it is of, and which text of it: "Ground: text". */
  readonly what: string;
  /** What the item around it is called, where that is another text. */
  readonly around: string | undefined;
}

/** Puts the places of texts in words. */
export function useTextWords(): (text: DraftText) => TextWords {
  const { t } = useTranslation(['amend-texts', 'amend-review', 'amending']);
  const { language } = useLanguage();
  const provisionName = useProvisionName();
  const { property } = useInterfaceWords();
  return useCallback(
    (one) => {
      // Whoever looks at the act of the draft knows what it is called.
      const around = one.kind === 'act' ? undefined : one.around && wording(one.around, language);
      return { what: whatIs(one), around: around === '' ? undefined : around };

      function whatIs({ at, kind }: DraftText): string {
        const path = segments(at.pointer);
        const member = path.findLast((key) => !/^\d+$/.test(key)) ?? '';
        if (at.in === 'edition') return ofEdition(path);
        if (kind === 'reasons') return t('of.reason', { provision: provisionName(path.at(-1) ?? '') });
        const found = placeOf(at.file);
        if (found?.kind === 'amendment') return `${t('of.part')}: ${named(member)}`;
        if (found?.kind === 'edition') return ofEdition(path);
        const is = t(`amend-review:place.${found?.kind}`, { defaultValue: found?.kind ?? at.file });
        if (kind === 'act' && path[0] === 'provisions') return `${is}: ${provisionName(path[1] ?? '')}`;
        return `${is}: ${named(member)}`;
      }

      function ofEdition(path: readonly string[]): string {
        const [aspect = '', ...rest] = path;
        const keys = rest.filter((key) => !/^\d+$/.test(key));
        const is = t(`amending:aspect.of.${aspect}`, { defaultValue: aspect });
        // Of what lies deeper, also what kind of thing of the item it is: an option, a field, a source.
        const inner = keys.length > 2 ? keys.at(-3) : undefined;
        const within = inner === undefined || keys.length < 3 ? undefined : innerName(path);
        return [is, within, named(keys.at(-1) ?? '')].filter((word) => word !== undefined).join(': ');
      }

      function innerName(path: readonly string[]): string | undefined {
        const known = path.slice(1, -1).findLast((key) => property(key) !== key);
        return known === undefined ? undefined : property(known);
      }

      function named(member: string): string {
        return t(`member.${member}`, { defaultValue: property(member) });
      }
    },
    [t, language, property, provisionName],
  );
}
