import type { Edition } from '../../../schema/edition.ts';

/** The channels of the edition that a draft makes; none where it has none yet, for a draft need not be valid. */
export const channelsHeld = ({ service }: Edition): Edition['service']['channels'] => service.channels ?? {};
