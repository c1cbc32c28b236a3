// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
import type { Catalogue } from './meta/catalogue/1.0.0.js';

export const catalogue: Catalogue = {
 "$schema": "https://schemas.plumbline.example/meta/catalogue/1.0.0.json",
 "$id": "https://schemas.plumbline.example/catalogue.json",
 "title": "Published documents",
 "documents": [
  {
   "$id": "https://schemas.plumbline.example/common/1.0.0.json",
   "path": "common/1.0.0.json",
   "kind": "common",
   "version": "1.0.0",
   "title": "Shared definitions of Plumbline instruments",
   "status": "published",
   "sha256": "a9b048d5fb93db899f83c58679107cd6c0539408f65dfbe278dd444f754df795"
  },
  {
   "$id": "https://schemas.plumbline.example/indicators/childrens-services/1.0.0.json",
   "path": "indicators/childrens-services/1.0.0.json",
   "kind": "indicators",
   "version": "1.0.0",
   "title": "Indicators of children's services",
   "status": "published",
   "sha256": "b724913dcd64cf076f5b1f810765e162944a8e08c1310e3da8cb8ba0430f1de0"
  },
  {
   "$id": "https://schemas.plumbline.example/instruments/ilacs-2018/1.0.0.json",
   "path": "instruments/ilacs-2018/1.0.0.json",
   "kind": "instrument",
   "version": "1.0.0",
   "title": "Ofsted ILACS judgements 2018",
   "status": "published",
   "sha256": "8cf997db3c6e431e0eb11d9a5b5ef7aa1664173f79bf17d7399b881bd2ea0629",
   "bundle": {
    "path": "instruments/ilacs-2018/1.0.0.bundle.json",
    "sha256": "1deb8de45230c4f3a57259dc31c834473d2763cb5ddada292266407e20c95775"
   }
  },
  {
   "$id": "https://schemas.plumbline.example/instruments/ilacs-2026/1.0.0.json",
   "path": "instruments/ilacs-2026/1.0.0.json",
   "kind": "instrument",
   "version": "1.0.0",
   "title": "Ofsted ILACS judgements 2026",
   "status": "published",
   "sha256": "fb969620791249e6621e2ac902eb5aea95e1393534baab333e31309fdf102e5c",
   "bundle": {
    "path": "instruments/ilacs-2026/1.0.0.bundle.json",
    "sha256": "4d17f2a6d2905bd4c9bbc0091ae70f6046c6de9706c7eb5804308eb71fe26df3"
   }
  },
  {
   "$id": "https://schemas.plumbline.example/instruments/la/1.0.0.json",
   "path": "instruments/la/1.0.0.json",
   "kind": "instrument",
   "version": "1.0.0",
   "title": "Children's services self-assessment 2015",
   "status": "published",
   "sha256": "27adbf04444263c041a069b1aefd88a4907aa27edeecd4e22ccb3bf4bf40e557",
   "bundle": {
    "path": "instruments/la/1.0.0.bundle.json",
    "sha256": "21b851d4e4478129eb76c9fb5375785de94b48dfe8d3c754695cd181c862f63a"
   }
  },
  {
   "$id": "https://schemas.plumbline.example/instruments/lscb/1.0.0.json",
   "path": "instruments/lscb/1.0.0.json",
   "kind": "instrument",
   "version": "1.0.0",
   "title": "Local Safeguarding Children Board self-assessment 2015",
   "status": "published",
   "sha256": "922c8aa1f6e02092edc1c4b87e6de10802a95b9190a933042b6173b6041e3944",
   "bundle": {
    "path": "instruments/lscb/1.0.0.bundle.json",
    "sha256": "06f5e35dc027fa577a1362b3ee372d5908112255f85f5e74bfef3f61e03542ad"
   }
  },
  {
   "$id": "https://schemas.plumbline.example/meta/catalogue/1.0.0.json",
   "path": "meta/catalogue/1.0.0.json",
   "kind": "meta-schema",
   "version": "1.0.0",
   "title": "Catalogue",
   "status": "published",
   "sha256": "63cd27564335a2906c1adc8414ee9317127486bd18c370c849e7a4b29c06650a"
  },
  {
   "$id": "https://schemas.plumbline.example/meta/common/1.0.0.json",
   "path": "meta/common/1.0.0.json",
   "kind": "meta-schema",
   "version": "1.0.0",
   "title": "Common document",
   "status": "published",
   "sha256": "f4db2a62759cb81b34bbfa3859de2559b3efd45c2adf4d5149aa8b81fbbf66aa"
  },
  {
   "$id": "https://schemas.plumbline.example/meta/indicators/1.0.0.json",
   "path": "meta/indicators/1.0.0.json",
   "kind": "meta-schema",
   "version": "1.0.0",
   "title": "IndicatorCatalogue",
   "status": "published",
   "sha256": "2c61efa2a7a8b3e38d3ac5c2524052c4a34b44a83402340ef2da28a00e34a997"
  },
  {
   "$id": "https://schemas.plumbline.example/meta/instrument/1.0.0.json",
   "path": "meta/instrument/1.0.0.json",
   "kind": "meta-schema",
   "version": "1.0.0",
   "title": "Instrument document",
   "status": "published",
   "sha256": "96f5890f179e7a75b7eb9fc5f083e9d73ca821741217f90635d13fbc0fff5b23"
  },
  {
   "$id": "https://schemas.plumbline.example/meta/migration/1.0.0.json",
   "path": "meta/migration/1.0.0.json",
   "kind": "meta-schema",
   "version": "1.0.0",
   "title": "Migration",
   "status": "draft",
   "sha256": "ad4df5679a80206f8b124e8db52ebf9db093a79d9241dc8674417b20158e2fb6"
  },
  {
   "$id": "https://schemas.plumbline.example/meta/observations/1.0.0.json",
   "path": "meta/observations/1.0.0.json",
   "kind": "meta-schema",
   "version": "1.0.0",
   "title": "Observations",
   "status": "published",
   "sha256": "3530b83830253321c8a46b16fb734c25262158723d65d80a7315777a00dcc0dd"
  },
  {
   "$id": "https://schemas.plumbline.example/meta/overlay/1.0.0.json",
   "path": "meta/overlay/1.0.0.json",
   "kind": "meta-schema",
   "version": "1.0.0",
   "title": "Overlay",
   "status": "draft",
   "sha256": "23bdd497866db2e91532e719c1517aaea7e0118cac0a93c435206ae3b28e977c"
  },
  {
   "$id": "https://schemas.plumbline.example/meta/pack/1.0.0.json",
   "path": "meta/pack/1.0.0.json",
   "kind": "meta-schema",
   "version": "1.0.0",
   "title": "PackDefinition",
   "status": "published",
   "sha256": "9b4ee8626b9c4be3b4fa716fe64a830aa4dfeae254b8af0229e69d0cdda3ef6c"
  },
  {
   "$id": "https://schemas.plumbline.example/meta/region/1.0.0.json",
   "path": "meta/region/1.0.0.json",
   "kind": "meta-schema",
   "version": "1.0.0",
   "title": "Region",
   "status": "published",
   "sha256": "916328926cc15d36571a4080f35aacea885c48fcbb94f1d07564e03a3f8d98b1"
  },
  {
   "$id": "https://schemas.plumbline.example/meta/response/1.0.0.json",
   "path": "meta/response/1.0.0.json",
   "kind": "meta-schema",
   "version": "1.0.0",
   "title": "Response",
   "status": "published",
   "sha256": "4e08808495e2b7ce3d5d9922a7b80a0f43dd39a2a8b90206105fa03a53e85821"
  },
  {
   "$id": "https://schemas.plumbline.example/meta/result/1.0.0.json",
   "path": "meta/result/1.0.0.json",
   "kind": "meta-schema",
   "version": "1.0.0",
   "title": "Result",
   "status": "published",
   "sha256": "50ce064109cc1cfaa4292b9b5fbd73afb240bd4f82d92f61522970519632644a"
  },
  {
   "$id": "https://schemas.plumbline.example/meta/results/1.0.0.json",
   "path": "meta/results/1.0.0.json",
   "kind": "meta-schema",
   "version": "1.0.0",
   "title": "Results",
   "status": "published",
   "sha256": "7fd5cb45e443b11376ef6fe21ae2ab853f34504296ad178c156a266b3c511271"
  },
  {
   "$id": "https://schemas.plumbline.example/meta/themes/1.0.0.json",
   "path": "meta/themes/1.0.0.json",
   "kind": "meta-schema",
   "version": "1.0.0",
   "title": "ThemeTaxonomy",
   "status": "published",
   "sha256": "0b31a291027c325156beda58384682160e36496c975c7fd685ad12d703f687f6"
  },
  {
   "$id": "https://schemas.plumbline.example/regions/east-of-england/1.0.0.json",
   "path": "regions/east-of-england/1.0.0.json",
   "kind": "region",
   "version": "1.0.0",
   "title": "East of England",
   "status": "published",
   "sha256": "1fca9a56cb0c9f9f68d4b52b1acf7255ce8a7a1d46e7088c5ec1a248450fd5d2"
  },
  {
   "$id": "https://schemas.plumbline.example/themes/childrens-services/1.0.0.json",
   "path": "themes/childrens-services/1.0.0.json",
   "kind": "themes",
   "version": "1.0.0",
   "title": "Themes of children's services",
   "status": "published",
   "sha256": "458183a9561fa94175f968c22d208229d817387741e47d98caad80676a42b712"
  }
 ]
};
