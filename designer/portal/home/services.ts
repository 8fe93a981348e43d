import type { Language, Text } from '../../../engine/schema/text.ts';
import { wording } from '../../../engine/text/localize.ts';
import type { ServiceSummary } from '../../../server/api/schemas/services.ts';

/** How one comes by a service: wholly or partly from here, as a check for oneself, or elsewhere. */
export type Way = 'online' | 'partly' | 'check' | 'elsewhere';

export function wayOf({ onlyCheck, variants }: Pick<ServiceSummary, 'onlyCheck' | 'variants'>): Way {
  if (onlyCheck) return 'check';
  const online = variants.filter(({ electronicChannels }) => electronicChannels.length > 0).length;
  if (online === 0) return 'elsewhere';
  return online === variants.length ? 'online' : 'partly';
}

/** The places where one applies that are not this portal, each once. */
export function placesOf({
  variants,
}: Pick<ServiceSummary, 'variants'>): ServiceSummary['variants'][number]['otherChannels'] {
  const all = variants.flatMap(({ otherChannels }) => otherChannels);
  return [...new Map(all.map((channel) => [channel.id, channel])).values()];
}

export interface ServiceGroup {
  readonly key: string;
  /** Absent: services without a group. */
  readonly title?: Text;
  readonly services: readonly ServiceSummary[];
}

/** The services under their groups, both in their own order; those without a group or an order come last, by name. */
export function groupsOf(services: readonly ServiceSummary[], language: Language): readonly ServiceGroup[] {
  const last = Number.MAX_SAFE_INTEGER;
  const sorted = services.toSorted(
    (a, b) =>
      (a.group?.order ?? last) - (b.group?.order ?? last) ||
      (a.group?.key ?? '').localeCompare(b.group?.key ?? '', 'und') ||
      (a.order ?? last) - (b.order ?? last) ||
      wording(a.title, language).localeCompare(wording(b.title, language), language),
  );
  const keys = [...new Set(sorted.map(({ group }) => group?.key ?? ''))];
  return keys.map((key) => {
    const own = sorted.filter(({ group }) => (group?.key ?? '') === key);
    const title = own[0]?.group?.title;
    return { key, ...(title === undefined ? {} : { title }), services: own };
  });
}

/** The services in whose words, as the reader reads them, every word asked for occurs. */
export function found(
  services: readonly ServiceSummary[],
  typed: string,
  language: Language,
): readonly ServiceSummary[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  return services.filter((service) => {
    const texts = [service.title, service.summary, ...service.variants.map(({ title }) => title)];
    const words = plain(texts.map((text) => wording(text, language)).join(' '));
    return wanted.every((word) => words.includes(word));
  });
}

const plain = (text: string): string => text.toLocaleLowerCase('und').normalize('NFC');
