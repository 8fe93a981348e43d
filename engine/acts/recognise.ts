import type { Act } from '../schema/act.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { blocksOf } from './blocks.ts';
import { cleanLines } from './clean.ts';
import { DATE, dateIn } from './dates.ts';
import { type EntryRule, entryRule, isStaged, saysEntry } from './entry-rule.ts';
import { markerOf } from './markers.ts';
import { splitProvisions } from './split.ts';

/** What the text of an act says about the act. What it does not say, or not in words that are known here, is absent. */
export interface RecognisedAct {
  readonly language?: 'kk' | 'ru';
  readonly kind?: Act['kind'];
  readonly number?: string;
  readonly adopted?: IsoDate;
  readonly issuer?: string;
  readonly registered?: { readonly date: IsoDate; readonly number: string };
  readonly title?: string;
  readonly entryIntoForce?: EntryRule & { readonly text: string; readonly provision: string };
  /** Some provisions enter into force on other days: a person has to say which. */
  readonly inStages?: true;
}

const HEAD = 40;
const KINDS: readonly (readonly [Act['kind'], RegExp])[] = [
  ['order', /^(?:бұйрығы|приказ)/iu],
  ['decree', /^(?:қаулысы|шешімі|жарлығы|өкімі|постановление|решение|указ|распоряжение)/iu],
  ['law', /^(?:заңы|закон)/iu],
  ['code', /^(?:кодексі|кодекс)/iu],
];
const NUMBER = '№\\s*([\\p{L}\\d][\\p{L}\\d/-]*)';
/** Issuer, date, number and kind, each language in its own order; the kind in the case that names the act itself. */
const KAZAKH = new RegExp(
  `([^"«».;]{0,300}?)\\s*(${DATE})\\s+${NUMBER}\\s+(бұйрығы|қаулысы|шешімі|жарлығы|өкімі|заңы|кодексі)(?!\\p{L})`,
  'iu',
);
const RUSSIAN = new RegExp(
  `(Приказ|Постановление|Решение|Указ|Распоряжение|Закон|Кодекс|ПРИКАЗ|ПОСТАНОВЛЕНИЕ|РЕШЕНИЕ|УКАЗ|ЗАКОН)(?:\\s+([^"«».;]{1,300}?))?\\s+от\\s+(${DATE})\\s+${NUMBER}`,
  'u',
);
const REGISTERED = new RegExp(
  `(?:Әділет|юстиции)[^.]{0,120}?(${DATE})\\S*\\s+(?:за\\s+|под\\s+)?№\\s*(\\d+)`,
  'iu',
);
const NO_TITLE = /^(?:ескерту|сноска|примечание|күшін жойған|утратил|бұйырамын|приказываю|\()/iu;

/** Reads kind, number, dates, issuer, title and entry into force from the text of an act. */
export function recogniseAct(text: string): RecognisedAct {
  const blocks = blocksOf(cleanLines(text).lines).map((block) => block.text);
  const first = blocks.findIndex((block) => markerOf(block) !== undefined);
  const head = blocks.slice(0, Math.min(first < 0 ? HEAD : first, HEAD));
  const own = identity(head);
  const entry = entryIn(text, own?.adopted);
  const registered = registration(head);
  const title = titleIn(head, own);
  return {
    ...(own === undefined ? {} : without(own)),
    ...(registered === undefined ? {} : { registered }),
    ...(title === undefined ? {} : { title }),
    ...entry,
  };
}

interface Identity {
  readonly language: 'kk' | 'ru';
  readonly kind: Act['kind'];
  readonly number: string;
  readonly adopted?: IsoDate;
  readonly issuer?: string;
  /** Where in the head it stands. */
  readonly block: number;
  readonly at: number;
}

const without = ({ block: _, at: __, ...identity }: Identity) => identity;

function identity(head: readonly string[]): Identity | undefined {
  for (const [block, text] of head.entries()) {
    const russian = RUSSIAN.exec(text);
    const kazakh = russian === null ? KAZAKH.exec(text) : null;
    const [kind, issuer, date, number] =
      russian !== null
        ? [russian[1], russian[2], russian[3], russian[4]]
        : [kazakh?.[4], kazakh?.[1], kazakh?.[2], kazakh?.[3]];
    const known = KINDS.find(([, pattern]) => pattern.test(kind ?? ''))?.[0];
    if (known === undefined || number === undefined) continue;
    const language = russian === null ? 'kk' : 'ru';
    const adopted = dateIn(date ?? '');
    const by = issuerIn(issuer ?? '', language);
    return {
      language,
      kind: known,
      number,
      ...(adopted === undefined ? {} : { adopted }),
      ...(by === '' ? {} : { issuer: by }),
      block,
      at: (russian ?? kazakh)?.index ?? 0,
    };
  }
  return undefined;
}

/** The issuer stands in the genitive: "министрінің", "Министра". */
function issuerIn(words: string, language: 'kk' | 'ru'): string {
  const plain = words.replace(/^.*(?:туралы|күшін жойған)\s+/iu, '').trim();
  if (language === 'kk') return plain.replace(/[ндт][ыі]ң$/u, '');
  return GENITIVES.reduce((name, [genitive, nominative]) => name.replace(genitive, nominative), plain);
}

const GENITIVES: readonly (readonly [RegExp, string])[] = [
  [/^(Министр|Президент|Комитет|Акимат|Департамент|Маслихат)а(?!\p{L})/u, '$1'],
  [/^(Министерств|Агентств|Правительств)а(?!\p{L})/u, '$1о'],
  [/^Председателя(?!\p{L})/u, 'Председатель'],
];

function registration(head: readonly string[]): RecognisedAct['registered'] {
  for (const text of head) {
    const found = REGISTERED.exec(text);
    const date = found === null ? undefined : dateIn(found[1] ?? '');
    if (date !== undefined && found?.[2] !== undefined) return { date, number: found[2] };
  }
  return undefined;
}

/** Before what says which act it is, as registers print it; or behind it, as the act itself does. */
function titleIn(head: readonly string[], own: Identity | undefined): string | undefined {
  const before = head.slice(0, own?.block ?? 1);
  const inside = own === undefined ? '' : (head[own.block] ?? '').slice(0, own.at).trim();
  const after = own === undefined ? [] : head.slice(own.block + 1);
  const title = [...before, inside].find((text) => text !== '' && !NO_TITLE.test(text));
  return title ?? after.find((text) => /^Об?о?\s/u.test(text) || /туралы"?$/u.test(text));
}

/** The last sentence that says when the act itself enters into force, and the provision that it stands in. */
function entryIn(
  text: string,
  adopted: IsoDate | undefined,
): Pick<RecognisedAct, 'entryIntoForce' | 'inStages'> {
  const own = Object.entries(splitProvisions(text).provisions).filter(
    ([id, { number, text: words }]) =>
      number !== undefined &&
      !id.startsWith('annex') &&
      !id.startsWith('rules') &&
      saysEntry(words) &&
      OWN.test(words),
  );
  const [provision, found] = own.at(-1) ?? [];
  if (provision === undefined || found === undefined) return {};
  const rule = entryRule(found.text, adopted);
  return {
    entryIntoForce: { text: found.text, provision, ...rule },
    ...(isStaged(found.text) ? { inStages: true as const } : {}),
  };
}

const OWN = /(?:^|\s)(?:осы|настоящ\p{L}+)\s/iu;
