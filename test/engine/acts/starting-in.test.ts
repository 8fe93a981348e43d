import { expect, test } from 'vitest';
import { startingIn } from '../../../engine/acts/starting-in.ts';

test.each([
  [
    'Комиссия в течение трех рабочих дней после дня поступления заявления рассматривает его',
    'поступления заявления рассматривает его',
  ],
  ['Ответ дается в течение 5 рабочих дней со дня регистрации.', 'регистрации'],
  [
    'проводится не позднее 2 (двух) рабочих дней с момента направления уведомления',
    'направления уведомления',
  ],
])('in Russian from when a term runs stands behind: %s', (ru, said) => {
  expect(startingIn({ ru })).toEqual({ ru: said });
});

test('in Kazakh it stands before', () => {
  const kk = 'Өтініш тіркелген күннен кейін 30 жұмыс күні ішінде ресімдейді.';
  expect(startingIn({ kk })).toEqual({ kk: 'Өтініш тіркелген' });
  const longer =
    'Орган өтініш пен қоса берілген құжаттар келіп түскен күннен кейін 2 (екі) жұмыс күні ішінде шешеді.';
  expect(startingIn({ kk: longer })?.kk).toContain('өтініш пен қоса берілген құжаттар келіп түскен');
});

test('words that do not say it say nothing', () => {
  expect(startingIn({ ru: 'направляется в течение одного рабочего дня', en: 'is sent' })).toBeUndefined();
});
