/** Version of the scoring rules in this package. A change that can move any published score raises the first number. */
export const engineVersion = '1.0.0';
