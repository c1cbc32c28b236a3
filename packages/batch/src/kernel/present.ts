/** Where conditions look: the row at hand, and the least and the greatest of the inputs of its score. */
export interface Present {
  row: number;
  min: number;
  max: number;
}
