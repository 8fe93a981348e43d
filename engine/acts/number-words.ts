/** Words of numbers, cardinal and ordinal, in every case they are met in: stems of ones, teens and tens in two languages. */
const ONES: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:бір(?:інші)?|перв(?:ый|ого|ую|ая|ое|ой|ым|ом)|од(?:ин|ного|ному|ним|ном|на|ной|но))/u],
  [2, /^(?:екі(?:нші)?|втор(?:ой|ого|ую|ая|ое|ым|ом)|дв(?:а|е|ух|ум|умя))/u],
  [3, /^(?:үш(?:інші)?|трет(?:ий|ьего|ью|ья|ье|ьей|ьим|ьем)|тр(?:и|ех|ёх|ем|ём|емя))/u],
  [4, /^(?:төрт(?:інші)?|четверт\p{L}{2,3}|четвёрт\p{L}{2,3}|четыр(?:е|ех|ёх|ем|ьмя))/u],
  [5, /^(?:бес(?:інші)?|пят(?:ый|ого|ую|ая|ое|ой|ым|ом|ь|и|ью))/u],
  [6, /^(?:алты(?:ншы)?|шест(?:ой|ого|ую|ая|ое|ым|ом|ь|и|ью))/u],
  [7, /^(?:жеті(?:нші)?|седьм(?:ой|ого|ую|ая|ое|ым|ом)|сем(?:ь|и|ью))/u],
  [8, /^(?:сегіз(?:інші)?|восьм(?:ой|ого|ую|ая|ое|ым|ом|и|ью)|восемь(?:ю)?)/u],
  [9, /^(?:тоғыз(?:ыншы)?|девят(?:ый|ого|ую|ая|ое|ой|ым|ом|ь|и|ью))/u],
];
const TEENS: readonly (readonly [number, string])[] = [
  [11, 'одиннадцат'],
  [12, 'двенадцат'],
  [13, 'тринадцат'],
  [14, 'четырнадцат'],
  [15, 'пятнадцат'],
  [16, 'шестнадцат'],
  [17, 'семнадцат'],
  [18, 'восемнадцат'],
  [19, 'девятнадцат'],
];
const TENS: readonly (readonly [number, RegExp])[] = [
  [10, /^(?:он(?:ыншы|нан)?|десят\p{L}{1,3})/u],
  [20, /^(?:жиырма(?:сыншы)?|двадцат\p{L}{1,3})/u],
  [30, /^(?:отыз(?:ыншы)?|тридцат\p{L}{1,3})/u],
  [40, /^(?:қырық(?:ыншы)?|қырқыншы|сорок(?:а|ово\p{L}{1,2})?)/u],
  [50, /^(?:елу(?:інші)?|пятьдесят|пятидесят\p{L}{1,3})/u],
  [60, /^(?:алпыс(?:ыншы)?|шестьдесят|шестидесят\p{L}{1,3})/u],
  [70, /^(?:жетпіс(?:інші)?|семьдесят|семидесят\p{L}{1,3})/u],
  [80, /^(?:сексен(?:інші)?|восемьдесят|восьмидесят\p{L}{1,3})/u],
  [90, /^(?:тоқсан(?:ыншы)?|девяносто|девяноста|девяност\p{L}{1,3})/u],
  [100, /^(?:жүз(?:інші)?|сто|ста|сот\p{L}{1,3})/u],
];

/** A number written in words, up to a hundred: "он бес", "двадцати одного", "жетінші"; `undefined` of any other words. */
export function numberOf(words: string): number | undefined {
  const parts = words.trim().toLowerCase().split(/\s+/);
  const [first = '', second] = parts;
  if (parts.length > 2) return undefined;
  const tens = tensOf(first);
  if (second === undefined) return tens ?? onesOf(first);
  const ones = onesOf(second);
  return tens === undefined || ones === undefined || tens >= 100 ? undefined : tens + ones;
}

/** "бірінші", "первого", "двадцать пятой": which one it is, not how many there are. "Одного" counts, though it ends like them. */
const ORDINAL =
  /(?:нші|ншы)$|^(?:перв|втор|трет|четв[её]рт|седьм)|^(?:пят|шест|восьм|девят|десят|\p{L}+(?:дцат|десят)|сороков|девяност|сот)(?:ый|ой|ого|ому|ую|ая|ое|ым|ом|ых|ыми)$/u;

/** How many there are, written in words: `undefined` of an ordinal too. */
export function countOf(words: string): number | undefined {
  const last = words.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  return ORDINAL.test(last) ? undefined : numberOf(words);
}

const whole = (pattern: RegExp, word: string) => pattern.exec(word)?.[0].length === word.length;

function onesOf(word: string): number | undefined {
  return TEENS.find(([, stem]) => word.startsWith(stem))?.[0] ?? ONES.find(([, p]) => whole(p, word))?.[0];
}

function tensOf(word: string): number | undefined {
  return TENS.find(([, pattern]) => whole(pattern, word))?.[0];
}
