/** Decimal places that a number needs to be written exactly as the document has it. */
export const placesOf = (value: number): number => {
  if (Number.isInteger(value)) return 0;
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, decimals - Number(exponent));
};

/** The smallest power of ten that makes every value an integer; `Infinity` where there is none that a number can hold. */
export const scaleOf = (values: readonly number[]): number =>
  10 ** values.reduce((most, value) => Math.max(most, placesOf(value)), 0);
