const WORD = /\p{L}{4,}/gu;
/** "Order No. 317": one word besides the number. */
const KIND_OF_ACT = 1;

/** Whether a working title says more of an act than its kind and number, which stand before it anyway. */
export function saysMore(title: string, number: string): boolean {
  if (!title.includes(number)) return true;
  const words = title.replaceAll(number, ' ').match(WORD) ?? [];
  return words.length > KIND_OF_ACT;
}
