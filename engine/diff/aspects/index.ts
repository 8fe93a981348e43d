import type { Edition } from '../../schema/edition.ts';
import { type Words, words } from '../describer.ts';
import { amounts } from './amounts.ts';
import type { Aspect } from './aspect.ts';
import { attempts } from './attempts.ts';
import { conditions } from './conditions.ts';
import { deadlines } from './deadlines.ts';
import { documents } from './documents.ts';
import { entitlements } from './entitlements.ts';
import { facts } from './facts.ts';
import { form } from './form.ts';
import { grounds } from './grounds.ts';
import { information } from './information.ts';
import { notices } from './notices.ts';
import { open } from './open.ts';
import { quotas } from './quotas.ts';
import { requirements } from './requirements.ts';
import { scoring } from './scoring.ts';
import { service } from './service.ts';
import { standards } from './standards.ts';
import { tables } from './tables.ts';
import { votes } from './votes.ts';
import { windows } from './windows.ts';
import { workflow } from './workflow.ts';

/** Every aspect of an edition in the order in which changes are told: what a person gets first, its machinery after. */
export const aspects: Readonly<Record<keyof Edition, { readonly heading: Words; readonly changes: Aspect }>> =
  {
    service: { heading: words('Қызмет', 'Услуга', 'Service'), changes: service },
    entitlements: {
      heading: words('Берілетін құқықтар', 'Предоставляемые права', 'Entitlements'),
      changes: entitlements,
    },
    deadlines: { heading: words('Мерзімдер', 'Сроки', 'Deadlines'), changes: deadlines },
    windows: { heading: words('Уақыт аралықтары', 'Промежутки времени', 'Windows'), changes: windows },
    attempts: { heading: words('Әрекеттер', 'Попытки', 'Attempts'), changes: attempts },
    votes: { heading: words('Дауыс берулер', 'Голосования', 'Votes'), changes: votes },
    quotas: { heading: words('Квоталар', 'Квоты', 'Quotas'), changes: quotas },
    amounts: { heading: words('Сомалар', 'Суммы', 'Amounts'), changes: amounts },
    tables: { heading: words('Кестелер', 'Таблицы', 'Tables'), changes: tables },
    scoring: { heading: words('Бағалау', 'Оценка баллами', 'Scoring'), changes: scoring },
    documents: { heading: words('Құжаттар', 'Документы', 'Documents'), changes: documents },
    grounds: { heading: words('Негіздер', 'Основания', 'Grounds'), changes: grounds },
    requirements: { heading: words('Талаптар', 'Требования', 'Requirements'), changes: requirements },
    conditions: {
      heading: words('Ортақ шарттар', 'Общие условия', 'Shared conditions'),
      changes: conditions,
    },
    facts: { heading: words('Фактілер', 'Факты', 'Facts'), changes: facts },
    form: { heading: words('Өтініш нысаны', 'Форма заявления', 'Form'), changes: form },
    workflow: { heading: words('Рәсім', 'Процедура', 'Procedure'), changes: workflow },
    notices: { heading: words('Хабарламалар', 'Уведомления', 'Notices'), changes: notices },
    standards: {
      heading: words('Қызмет көрсету стандарттары', 'Стандарты обслуживания', 'Service standards'),
      changes: standards,
    },
    information: { heading: words('Ақпарат', 'Сведения', 'Information'), changes: information },
    open: { heading: words('Ашық мәселелер', 'Открытые вопросы', 'Open questions'), changes: open },
  };

export const isAspect = (key: string): key is keyof Edition => Object.hasOwn(aspects, key);
