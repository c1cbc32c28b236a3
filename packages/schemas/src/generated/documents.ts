// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
import { common as d0 } from './common/1.0.0.js';
import { childrensServicesIndicators as d1 } from './indicators/childrens-services/1.0.0.js';
import { ilacs2018 as d2 } from './instruments/ilacs-2018/1.0.0.js';
import { ilacs2026 as d3 } from './instruments/ilacs-2026/1.0.0.js';
import { la as d4 } from './instruments/la/1.0.0.js';
import { lscb as d5 } from './instruments/lscb/1.0.0.js';
import { catalogueMeta as d6 } from './meta/catalogue/1.0.0.js';
import { commonMeta as d7 } from './meta/common/1.0.0.js';
import { indicatorsMeta as d8 } from './meta/indicators/1.0.0.js';
import { instrumentMeta as d9 } from './meta/instrument/1.0.0.js';
import { migrationMeta as d10 } from './meta/migration/1.0.0.js';
import { observationsMeta as d11 } from './meta/observations/1.0.0.js';
import { overlayMeta as d12 } from './meta/overlay/1.0.0.js';
import { packMeta as d13 } from './meta/pack/1.0.0.js';
import { regionMeta as d14 } from './meta/region/1.0.0.js';
import { responseMeta as d15 } from './meta/response/1.0.0.js';
import { resultMeta as d16 } from './meta/result/1.0.0.js';
import { resultsMeta as d17 } from './meta/results/1.0.0.js';
import { themesMeta as d18 } from './meta/themes/1.0.0.js';
import { eastOfEngland as d19 } from './regions/east-of-england/1.0.0.js';
import { childrensServicesThemes as d20 } from './themes/childrens-services/1.0.0.js';

export const documents: { readonly [address: string]: unknown } = {
  'https://schemas.plumbline.example/common/1.0.0.json': d0,
  'https://schemas.plumbline.example/indicators/childrens-services/1.0.0.json': d1,
  'https://schemas.plumbline.example/instruments/ilacs-2018/1.0.0.json': d2,
  'https://schemas.plumbline.example/instruments/ilacs-2026/1.0.0.json': d3,
  'https://schemas.plumbline.example/instruments/la/1.0.0.json': d4,
  'https://schemas.plumbline.example/instruments/lscb/1.0.0.json': d5,
  'https://schemas.plumbline.example/meta/catalogue/1.0.0.json': d6,
  'https://schemas.plumbline.example/meta/common/1.0.0.json': d7,
  'https://schemas.plumbline.example/meta/indicators/1.0.0.json': d8,
  'https://schemas.plumbline.example/meta/instrument/1.0.0.json': d9,
  'https://schemas.plumbline.example/meta/migration/1.0.0.json': d10,
  'https://schemas.plumbline.example/meta/observations/1.0.0.json': d11,
  'https://schemas.plumbline.example/meta/overlay/1.0.0.json': d12,
  'https://schemas.plumbline.example/meta/pack/1.0.0.json': d13,
  'https://schemas.plumbline.example/meta/region/1.0.0.json': d14,
  'https://schemas.plumbline.example/meta/response/1.0.0.json': d15,
  'https://schemas.plumbline.example/meta/result/1.0.0.json': d16,
  'https://schemas.plumbline.example/meta/results/1.0.0.json': d17,
  'https://schemas.plumbline.example/meta/themes/1.0.0.json': d18,
  'https://schemas.plumbline.example/regions/east-of-england/1.0.0.json': d19,
  'https://schemas.plumbline.example/themes/childrens-services/1.0.0.json': d20,
};
