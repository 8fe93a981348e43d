import { expect, test } from 'vitest';
import { quantitiesIn } from '../../../engine/acts/quantities-in.ts';

const workingDays = (count: number) => ({ count, unit: 'workingDay' });
const times = (count: number) => ({ count, times: true });
const months = (count: number) => ({ count, unit: 'month' });

test.each([
  // Paragraph 19 as order No. 317 words it.
  [
    '2 (екі) жұмыс күні ішінде қандас мәртебесін бір рет алты айдан аспайтын мерзімге ұзарту',
    [workingDays(2), months(6), times(1)],
  ],
  [
    'в течение 2 (двух) рабочих дней принимает решение на срок, не превышающий шести месяцев',
    [workingDays(2), months(6)],
  ],
  [
    'Срок оказания – 30 рабочих дней; время ожидания – 30 минут',
    [workingDays(30), { count: 30, unit: 'minute' }],
  ],
  ['не более 5 (пяти) заявлений; сбор – 10 МРП; 25 % места', [{ count: 5 }, { count: 10 }, { count: 25 }]],
  // A number of times, and of things that an act counts, in words.
  ['мәртебе бір рет ұзартылады', [times(1)]],
  ['продление допускается не более двух раз', [times(2)]],
  ['срок продлевается однократно; обращение дважды не принимается', [times(1), times(2)]],
  ['екі реттен артық емес, үш данада; двадцать пять баллов', [{ count: 3 }, { count: 25 }, times(2)]],
  ['трудовой договор в двух экземплярах', [{ count: 2 }]],
  // Which one it is, or one of any, is no number.
  ['бірінші рет жүгінген; в первый раз; каждый раз; вторая попытка; бір өтініш берген адам', []],
  // Provisions, acts, days and hours of the clock set nothing.
  ['19-тармақ мынадай редакцияда жазылсын: 1) және 2) тармақшалары, 6-қосымша', []],
  ['приказ от 22 июля 2013 года № 329-Ө-М (зарегистрирован под № 8624), статья 19-1', []],
  ['с 9.00 до 17.30 часов с перерывом на обед с 13.00 до 14.30 часов', []],
  ['приказом от 30.09.2025 № 302 (текст исключен)', []],
  ['изложить (вводится в действие по истечении десяти календарных дней после дня опубликования)', []],
])('the numbers that “%s” sets', (words, expected) => {
  expect(quantitiesIn(words)).toEqual(expected);
});
