import type { OwnLanguage } from '../schema/languages.ts';
import type { Wording } from './message.ts';

/** How a concept is named in each language; in Russian in the genitive and in the nominative plural. */
export interface ConceptName {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
  readonly many: Readonly<Record<OwnLanguage, string>>;
}

/** The wording of a reference to something that does not exist: parameters `found`, and optionally `nearest` and `known`. */
export function unknownReference({ kk, ru, en, many }: ConceptName): Readonly<Record<OwnLanguage, Wording>> {
  return {
    kk: {
      message: `«{found}» деген ${kk} жоқ`,
      hint: `[«{nearest}» деп жазғыңыз келген болар. ]Атауын түзетіңіз не оны қосыңыз.[ Бар ${many.kk}: {known}.]`,
    },
    ru: {
      message: `Нет ${ru} «{found}»`,
      hint: `[Возможно, имелось в виду «{nearest}». ]Исправьте имя или добавьте его.[ Существующие ${many.ru}: {known}.]`,
    },
    en: {
      message: `There is no ${en} “{found}”`,
      hint: `[Did you mean “{nearest}”? ]Correct the name, or add it.[ The existing ${many.en} are: {known}.]`,
    },
  };
}
