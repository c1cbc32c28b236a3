/** Documents that others refer to, by absolute address (`$id`). Nothing is ever fetched. */
export interface Documents {
  readonly [address: string]: unknown;
}
