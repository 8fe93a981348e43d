import { likeness } from '../../../../../../engine/amending/likeness.ts';
import type { Documents } from '../../../../../../engine/amending/operations.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import { placeOf } from '../../../../../../engine/library/place.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Language, Text } from '../../../../../../engine/schema/text.ts';
import type { Notice } from '../../../../../../engine/schema/workflow.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { isText } from '../../../../../../engine/text/wording-in.ts';

/** A letter that another one can begin as. */
export interface Model {
  /** What tells it from all others: its service and its key. */
  readonly id: string;
  readonly service: string;
  readonly title: Text;
  readonly body: Text;
  /** To whom it goes, and how; not said of letters of other services, whose roles are others. */
  readonly sent?: Pick<Notice, 'to' | 'by'>;
}

/** The letters of an edition. */
export const modelsOf = (service: string, { notices }: Pick<Edition, 'notices'>): readonly Model[] =>
  inOrder(notices).map(([key, { title, body, to, by }]) => ({
    id: `${service} ${key}`,
    service,
    title,
    body,
    sent: by === undefined ? { to } : { to, by },
  }));

/** The letters that published services send, but for one service: as they were first written and as amendments rewrote them, the last words of each. */
export function publishedModels(documents: Documents, except: string): readonly Model[] {
  const found = new Map<string, Model>();
  for (const [file, document] of Object.entries(documents)) {
    const place = placeOf(file);
    if (place?.service === undefined || place.service === except) continue;
    const { service } = place;
    for (const notices of noticesIn(place.kind, document))
      for (const [key, notice] of Object.entries(notices)) {
        if (!isObject(notice) || !isText(notice.title) || !isText(notice.body)) continue;
        found.set(`${service} ${key}`, {
          id: `${service} ${key}`,
          service,
          title: notice.title,
          body: notice.body,
        });
      }
  }
  return [...found.values()];
}

type Notices = Readonly<Record<string, unknown>>;

function noticesIn(kind: string, document: unknown): readonly Notices[] {
  if (!isObject(document)) return [];
  if (kind === 'edition') return isObject(document.notices) ? [document.notices] : [];
  if (kind !== 'amendment' || !isObject(document.parts)) return [];
  return Object.values(document.parts).flatMap((part) =>
    isObject(part) && isObject(part.patch) && isObject(part.patch.notices) ? [part.patch.notices] : [],
  );
}

export interface Ranked extends Model {
  /** From 0 to 1. */
  readonly likeness: number;
}

/** From how alike a letter must be to begin as it unasked. */
const PLAINLY = 0.4;
/** From how alike one of another service must be to be offered. */
const OFFERED = 0.2;
const MOST_OWN = 5;
const MOST_OTHERS = 3;

/**
 * A short list of letters to begin as, the most alike first: those of the service itself, then those of others that have something in common with it.
 * @param named what the new letter is called
 * @param said the law's words of it, where a provision is selected
 */
export function ranked(
  named: string,
  said: string,
  own: readonly Model[],
  others: readonly Model[],
  language: Language,
): readonly Ranked[] {
  const rank = (models: readonly Model[]) =>
    models
      .map((model) => ({ ...model, likeness: likenessOf(model) }))
      .sort((a, b) => b.likeness - a.likeness);
  const likenessOf = ({ title, body }: Model) => {
    const words = wording(title, language);
    const byName = named.trim() === '' ? 0 : likeness(named, words);
    const byLaw = said === '' ? 0 : likeness(said, `${words} ${wording(body, language)}`);
    return Math.max(byName, byLaw);
  };
  return [
    ...rank(own).slice(0, MOST_OWN),
    ...rank(others)
      .filter((one) => one.likeness >= OFFERED)
      .slice(0, MOST_OTHERS),
  ];
}

/** The letter that a new one begins as unless its author chooses otherwise. */
export const plainlyAlike = (models: readonly Ranked[]): Ranked | undefined =>
  models.reduce<Ranked | undefined>(
    (best, one) => (one.likeness >= PLAINLY && one.likeness > (best?.likeness ?? 0) ? one : best),
    undefined,
  );
