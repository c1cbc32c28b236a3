/** The part of jStat that we use. The package (MIT) carries no types of its own. */
declare module 'jstat' {
  interface Distribution {
    /** Value below which the share `p` of the distribution lies. */
    inv(p: number, degreesOfFreedom: number): number;
    cdf(x: number, degreesOfFreedom: number): number;
  }
  const jStat: { readonly chisquare: Distribution; readonly studentt: Distribution };
  export default jStat;
}
