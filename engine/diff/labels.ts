import { words } from './describer.ts';

/** What the properties that several kinds of items share are called. */
export const labels = {
  title: words('атауы', 'название', 'title'),
  text: words('мәтіні', 'текст', 'text'),
  note: words('ескертпесі', 'примечание', 'note'),
  variants: words('кіші түрлері', 'подвиды', 'variants'),
  channels: words('беру тәсілдері', 'способы подачи', 'channels'),
  when: words('шарты', 'условие', 'condition'),
  form: words('нысаны', 'форма', 'form'),
} as const;
