import { newGround, newRequirement } from '../../making/new-ground.ts';
import { conditionFor } from './conditions.ts';
import type { Made, Maker, Making } from './made.ts';
import { variantsFor } from './variants.ts';

/** A ground in the law's words. Its effect is that of the grounds that the edition has, or of the published one where it has it too, or none. */
export const groundLike: Maker = (making) => {
  const { model } = making;
  const effects = Object.values(making.edition.grounds ?? {}).map(({ effect }) => effect);
  const effect = effects.find((one) => one === model.effect) ?? effects[0] ?? model.effect;
  return saidLike(making, '/grounds', (said) => {
    const { order, ...rest } = newGround(said);
    const { number } = making.given;
    const isDiscretion = model.discretion === true && making.saysTheSame;
    return {
      order,
      ...(number === undefined ? {} : { number }),
      ...rest,
      ...(effect === undefined ? {} : { effect }),
      ...(isDiscretion ? { discretion: true } : {}),
    };
  });
};

export const requirementLike: Maker = (making) => saidLike(making, '/requirements', newRequirement);

type Said = Parameters<typeof newGround>[0];

function saidLike(making: Making, map: string, make: (said: Said) => object): Made {
  const { given, taken, citation } = making;
  const { appliesTo, isKnown } = variantsFor(making, map);
  const { when, needs, isCopied } = conditionFor(making);
  const item = make({ order: taken.order(map), text: given.text, appliesTo, cited: { citation } });
  const guessed = isKnown ? [] : ['appliesTo'];
  return { item: { ...item, when }, needs, guessed, isWhole: isKnown && isCopied };
}
