import type { z } from 'zod';

/** A layout with the values it needs: `template` holds no words, `data` says what every binding stands for. */
export type CardLayout<T extends z.ZodType = z.ZodType> = {
  readonly name: string;
  readonly template: object;
  readonly data: T;
};

/** A layout as one pair: the JSON beside it and the schema of its values. */
export function defineCard<const T extends z.ZodType>(
  name: string,
  template: object,
  data: T,
): CardLayout<T> {
  return { name, template, data };
}
