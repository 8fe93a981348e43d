import type { MessageArea } from '../message.ts';

/** Scoring schemes: what is wrong with their criteria. */
export const scoringMessages = {
  'criterion-points-and-bands': {
    kk: {
      message: '«{criterion}» өлшемшартында ұпай да, аралықтар да бар',
      hint: 'Біреуін ғана қалдырыңыз: "points" не "of" пен "bands".',
    },
    ru: {
      message: 'У критерия «{criterion}» заданы и баллы, и промежутки',
      hint: 'Оставьте одно: "points" либо "of" с "bands".',
    },
    en: {
      message: 'The criterion “{criterion}” has both points and bands',
      hint: 'Keep one of them: "points", or "of" with "bands".',
    },
  },
  'criterion-of-without-bands': {
    kk: {
      message: '«{criterion}» өлшемшартында мән бар, бірақ аралықтар жоқ',
      hint: '"bands" қосыңыз; ұпай саны еш жерде айтылмаса, "of" кілтін де алып тастаңыз.',
    },
    ru: {
      message: 'У критерия «{criterion}» есть значение, но нет промежутков',
      hint: 'Добавьте "bands"; если баллы нигде не сказаны, уберите и "of".',
    },
    en: {
      message: 'The criterion “{criterion}” has a value but no bands',
      hint: 'Add "bands"; if nobody has said how many points it gives, remove "of" too.',
    },
  },
  'criterion-bands-without-of': {
    kk: {
      message: '«{criterion}» өлшемшартында аралықтар бар, бірақ қай мәннің аралығы екені айтылмаған',
      hint: '"of" қосыңыз: ұпай берілетін мән.',
    },
    ru: {
      message: 'У критерия «{criterion}» есть промежутки, но не сказано, какого значения',
      hint: 'Добавьте "of": значение, за которое дают баллы.',
    },
    en: {
      message: 'The criterion “{criterion}” has bands, but nothing says of which value',
      hint: 'Add "of": the value for which the points are given.',
    },
  },
  'unknown-section': {
    kk: {
      message: 'Бағалауда «{found}» деген бөлім жоқ',
      hint: '[«{nearest}» деп жазғыңыз келген болар. ]Бөлімдер: {known}.',
    },
    ru: {
      message: 'В схеме оценки нет раздела «{found}»',
      hint: '[Возможно, имелся в виду «{nearest}». ]Разделы: {known}.',
    },
    en: {
      message: 'The scoring scheme has no section “{found}”',
      hint: '[Did you mean “{nearest}”? ]Its sections are: {known}.',
    },
  },
} as const satisfies MessageArea;
