import { DateWidget } from './DateWidget.tsx';
import { RadioWidget } from './RadioWidget.tsx';
import { SelectWidget } from './SelectWidget.tsx';
import { TextareaWidget } from './TextareaWidget.tsx';
import { TextWidget } from './TextWidget.tsx';

/** The controls of generated forms. */
export const widgets = {
  TextWidget,
  EmailWidget: TextWidget,
  TextareaWidget,
  DateWidget,
  RadioWidget,
  SelectWidget,
};
