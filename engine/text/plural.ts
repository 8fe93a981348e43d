/** Which Russian form a counted noun takes: 1 день, 2 дня, 5 дней. */
export type RussianForm = 'one' | 'few' | 'many';

/** The Russian plural form for a whole number. */
export function russianForm(count: number): RussianForm {
  const ones = Math.abs(count) % 10;
  const tens = Math.abs(count) % 100;
  if (ones === 1 && tens !== 11) return 'one';
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many';
}

const ONES = ['', 'ден', 'ден', 'тен', 'тен', 'тен', 'дан', 'ден', 'ден', 'дан'];
const TENS = ['', 'нан', 'дан', 'дан', 'тан', 'ден', 'тан', 'тен', 'нен', 'нан'];

/** A number in the Kazakh ablative, as it is read aloud: "6-дан" (алтыдан), "40-тан" (қырықтан), "1000-нан" (мыңнан). */
export function kazakhFrom(count: number): string {
  return `${count}-${ending(Math.abs(Math.trunc(count)))}`;
}

function ending(count: number): string {
  if (count === 0) return 'ден';
  if (count % 10) return ONES[count % 10] ?? 'ден';
  if (count % 100) return TENS[Math.trunc((count % 100) / 10)] ?? 'нан';
  return count % 1000 ? 'ден' : 'нан';
}
