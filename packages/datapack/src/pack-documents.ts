import type { Polarity } from './data-pack.js';

/** What `pack` reads of a region document (meta/region/1.0.0). */
export interface Region {
  readonly $id: string;
  readonly code: string;
  readonly name: string;
  readonly country: { readonly code: string; readonly name: string };
  readonly authorities: readonly {
    readonly code: string;
    readonly name: string;
    readonly short: string;
    readonly type: string;
    readonly policeForce: string;
    readonly names: readonly DatedName[];
    readonly member: { readonly validFrom: string | null; readonly validTo: string | null };
  }[];
  readonly otherAreas?: readonly { readonly codes: readonly { readonly code: string }[] }[];
  readonly neighbourSets: readonly NeighbourSet[];
}

export interface DatedName {
  readonly name: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface NeighbourSet {
  readonly id: string;
  readonly title: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly proxyFor?: readonly {
    readonly title: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  }[];
  /** By authority, closest first. */
  readonly neighbours: { readonly [area: string]: readonly { readonly code: string }[] };
}

/** What `pack` reads of an indicator catalogue (meta/indicators/1.0.0). */
export interface Catalogue {
  readonly domains: readonly { readonly id: string; readonly title: string }[];
  readonly sources: readonly { readonly id: string; readonly title: string; readonly publisher: string }[];
  readonly units: readonly { readonly id: string; readonly factor: number | null }[];
  readonly indicators: readonly CatalogueIndicator[];
}

export interface CatalogueIndicator {
  readonly id: string;
  readonly title: string;
  readonly domain: string;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly unit: string;
  readonly polarity: Polarity;
  readonly source: string;
  readonly themes: readonly string[];
  readonly period: string;
  readonly places: number;
  readonly interval: 'wilson' | 'byar' | 'mean' | 'none';
  readonly tolerance?: number;
  readonly breaks?: readonly { readonly year: number; readonly note: string }[];
}

/** What `pack` reads of a theme taxonomy (meta/themes/1.0.0). */
export interface ThemeTaxonomy {
  readonly themes: readonly { readonly slug: string; readonly title: string; readonly meaning: string }[];
}
