// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
import type { Region } from '../../meta/region/1.0.0.js';

export const eastOfEngland: Region = {
 "$schema": "https://schemas.plumbline.example/meta/region/1.0.0.json",
 "$id": "https://schemas.plumbline.example/regions/east-of-england/1.0.0.json",
 "id": "east-of-england",
 "version": "1.0.0",
 "title": "East of England",
 "description": "The eleven authorities with duties for children's services in the East of England, in 2015 and today. Populations do not stand here: they are observations.",
 "language": "en",
 "licence": "MIT",
 "code": "E12000006",
 "name": "East of England",
 "aliases": [
  "Eastern Region",
  "East"
 ],
 "country": {
  "code": "E92000001",
  "name": "England"
 },
 "sources": [
  {
   "id": "ons-codes",
   "title": "Register of geographic codes, as used in Department for Education open data",
   "publisher": "Office for National Statistics",
   "licence": "OGL-UK-3.0"
  },
  {
   "id": "uk-local-authorities",
   "title": "UK local authority names and codes",
   "publisher": "mySociety",
   "licence": "CC-BY-4.0",
   "note": "Day on which Bedford and Central Bedfordshire began, names of councils."
  },
  {
   "id": "nfer-april-2021",
   "title": "Children's services statistical neighbours, April 2021",
   "publisher": "National Foundation for Educational Research and Department for Education",
   "year": 2021,
   "licence": "OGL-UK-3.0"
  },
  {
   "id": "dfe-may-2025",
   "title": "Children's services statistical neighbours, May 2025",
   "publisher": "Department for Education",
   "year": 2025,
   "licence": "OGL-UK-3.0"
  }
 ],
 "authorities": [
  {
   "code": "E06000055",
   "dfe": "822",
   "name": "Bedford",
   "short": "Bed",
   "type": "unitary",
   "names": [
    {
     "name": "Bedford",
     "council": "Bedford Borough Council",
     "validFrom": "2009-04-01",
     "validTo": null
    }
   ],
   "aliases": [
    "Bedford Borough",
    "Bedford UA"
   ],
   "member": {
    "validFrom": "2009-04-01",
    "validTo": null
   },
   "policeForce": "Bedfordshire Police",
   "partnerships": [],
   "predecessors": [],
   "successors": []
  },
  {
   "code": "E06000056",
   "dfe": "823",
   "name": "Central Bedfordshire",
   "short": "CBe",
   "type": "unitary",
   "names": [
    {
     "name": "Central Bedfordshire",
     "council": "Central Bedfordshire Council",
     "validFrom": "2009-04-01",
     "validTo": null
    }
   ],
   "aliases": [
    "Central Beds",
    "Central Bedfordshire UA"
   ],
   "member": {
    "validFrom": "2009-04-01",
    "validTo": null
   },
   "policeForce": "Bedfordshire Police",
   "partnerships": [],
   "predecessors": [],
   "successors": []
  },
  {
   "code": "E06000032",
   "dfe": "821",
   "name": "Luton",
   "short": "Lut",
   "type": "unitary",
   "names": [
    {
     "name": "Luton",
     "council": "Luton Borough Council",
     "validFrom": null,
     "validTo": null
    }
   ],
   "aliases": [
    "Luton Council",
    "Luton UA"
   ],
   "member": {
    "validFrom": null,
    "validTo": null
   },
   "policeForce": "Bedfordshire Police",
   "partnerships": [
    {
     "name": "Luton Local Safeguarding Children Board",
     "kind": "lscb",
     "covers": [
      "E06000032"
     ],
     "validFrom": null,
     "validTo": "2019-09-29",
     "note": "Boards gave way to partnerships by this day at the latest."
    }
   ],
   "predecessors": [],
   "successors": []
  },
  {
   "code": "E10000003",
   "dfe": "873",
   "name": "Cambridgeshire",
   "short": "Cam",
   "type": "county",
   "names": [
    {
     "name": "Cambridgeshire",
     "council": "Cambridgeshire County Council",
     "validFrom": null,
     "validTo": null
    }
   ],
   "aliases": [
    "Cambs"
   ],
   "member": {
    "validFrom": null,
    "validTo": null
   },
   "policeForce": "Cambridgeshire Constabulary",
   "partnerships": [
    {
     "name": "Cambridgeshire Local Safeguarding Children Board",
     "kind": "lscb",
     "covers": [
      "E10000003"
     ],
     "validFrom": null,
     "validTo": "2019-09-29",
     "note": "Boards gave way to partnerships by this day at the latest."
    },
    {
     "name": "Cambridgeshire and Peterborough Safeguarding Children Partnership Board",
     "kind": "safeguarding-partnership",
     "covers": [
      "E10000003",
      "E06000031"
     ],
     "validFrom": null,
     "validTo": null,
     "note": "One board for two authorities; the day it began is not recorded here, 29 September 2019 at the latest."
    }
   ],
   "predecessors": [],
   "successors": []
  },
  {
   "code": "E06000031",
   "dfe": "874",
   "name": "Peterborough",
   "short": "Pet",
   "type": "unitary",
   "names": [
    {
     "name": "Peterborough",
     "council": "Peterborough City Council",
     "validFrom": null,
     "validTo": null
    }
   ],
   "aliases": [
    "City of Peterborough",
    "Peterborough UA"
   ],
   "member": {
    "validFrom": null,
    "validTo": null
   },
   "policeForce": "Cambridgeshire Constabulary",
   "partnerships": [
    {
     "name": "Peterborough Safeguarding Children Board",
     "kind": "lscb",
     "covers": [
      "E06000031"
     ],
     "validFrom": null,
     "validTo": "2019-09-29",
     "note": "Boards gave way to partnerships by this day at the latest."
    },
    {
     "name": "Cambridgeshire and Peterborough Safeguarding Children Partnership Board",
     "kind": "safeguarding-partnership",
     "covers": [
      "E10000003",
      "E06000031"
     ],
     "validFrom": null,
     "validTo": null,
     "note": "One board for two authorities; the day it began is not recorded here, 29 September 2019 at the latest."
    }
   ],
   "predecessors": [],
   "successors": []
  },
  {
   "code": "E10000012",
   "dfe": "881",
   "name": "Essex",
   "short": "Ess",
   "type": "county",
   "names": [
    {
     "name": "Essex",
     "council": "Essex County Council",
     "validFrom": null,
     "validTo": null
    }
   ],
   "aliases": [],
   "member": {
    "validFrom": null,
    "validTo": null
   },
   "policeForce": "Essex Police",
   "partnerships": [
    {
     "name": "Essex Safeguarding Children Board",
     "kind": "lscb",
     "covers": [
      "E10000012"
     ],
     "validFrom": null,
     "validTo": "2019-09-29",
     "note": "Boards gave way to partnerships by this day at the latest."
    }
   ],
   "predecessors": [],
   "successors": [],
   "reorganisation": {
    "status": "under-challenge",
    "note": "In March 2026 the government backed a plan of five councils for Greater Essex (Essex, Southend-on-Sea and Thurrock). In June 2026 the county was taking or weighing court action. Successors are not yet named here.",
    "asAt": "2026-06",
    "expected": "2028-04"
   }
  },
  {
   "code": "E06000033",
   "dfe": "882",
   "name": "Southend-on-Sea",
   "short": "Sou",
   "type": "unitary",
   "names": [
    {
     "name": "Southend-on-Sea",
     "council": "Southend-on-Sea Borough Council",
     "validFrom": null,
     "validTo": "2022-02-28"
    },
    {
     "name": "Southend-on-Sea",
     "council": "Southend-on-Sea City Council",
     "validFrom": "2022-03-01",
     "validTo": null,
     "note": "Southend became a city in 2022 and the council took a new name; the codes did not change."
    }
   ],
   "aliases": [
    "Southend",
    "Southend on Sea",
    "Southend UA",
    "Southend-on-Sea UA"
   ],
   "member": {
    "validFrom": null,
    "validTo": null
   },
   "policeForce": "Essex Police",
   "partnerships": [],
   "predecessors": [],
   "successors": [],
   "reorganisation": {
    "status": "under-challenge",
    "note": "In March 2026 the government backed a plan of five councils for Greater Essex (Essex, Southend-on-Sea and Thurrock). In June 2026 the county was taking or weighing court action. Successors are not yet named here.",
    "asAt": "2026-06",
    "expected": "2028-04"
   }
  },
  {
   "code": "E06000034",
   "dfe": "883",
   "name": "Thurrock",
   "short": "Thu",
   "type": "unitary",
   "names": [
    {
     "name": "Thurrock",
     "council": "Thurrock Council",
     "validFrom": null,
     "validTo": null
    }
   ],
   "aliases": [
    "Thurrock UA"
   ],
   "member": {
    "validFrom": null,
    "validTo": null
   },
   "policeForce": "Essex Police",
   "partnerships": [],
   "predecessors": [],
   "successors": [],
   "reorganisation": {
    "status": "under-challenge",
    "note": "In March 2026 the government backed a plan of five councils for Greater Essex (Essex, Southend-on-Sea and Thurrock). In June 2026 the county was taking or weighing court action. Successors are not yet named here.",
    "asAt": "2026-06",
    "expected": "2028-04"
   }
  },
  {
   "code": "E10000015",
   "dfe": "919",
   "name": "Hertfordshire",
   "short": "Her",
   "type": "county",
   "names": [
    {
     "name": "Hertfordshire",
     "council": "Hertfordshire County Council",
     "validFrom": null,
     "validTo": null
    }
   ],
   "aliases": [
    "Herts"
   ],
   "member": {
    "validFrom": null,
    "validTo": null
   },
   "policeForce": "Hertfordshire Constabulary",
   "partnerships": [
    {
     "name": "Hertfordshire Safeguarding Children Board",
     "kind": "lscb",
     "covers": [
      "E10000015"
     ],
     "validFrom": null,
     "validTo": "2019-09-29",
     "note": "Boards gave way to partnerships by this day at the latest."
    }
   ],
   "predecessors": [],
   "successors": []
  },
  {
   "code": "E10000020",
   "dfe": "926",
   "name": "Norfolk",
   "short": "Nor",
   "type": "county",
   "names": [
    {
     "name": "Norfolk",
     "council": "Norfolk County Council",
     "validFrom": null,
     "validTo": null
    }
   ],
   "aliases": [],
   "member": {
    "validFrom": null,
    "validTo": null
   },
   "policeForce": "Norfolk Constabulary",
   "partnerships": [
    {
     "name": "Norfolk Safeguarding Children Board",
     "kind": "lscb",
     "covers": [
      "E10000020"
     ],
     "validFrom": null,
     "validTo": "2019-09-29",
     "note": "Boards gave way to partnerships by this day at the latest."
    }
   ],
   "predecessors": [],
   "successors": [],
   "reorganisation": {
    "status": "proposed",
    "note": "Proposals cover one, two or three unitary councils. No decision is known here.",
    "asAt": "2026-06",
    "expected": "2028-04"
   }
  },
  {
   "code": "E10000029",
   "dfe": "935",
   "name": "Suffolk",
   "short": "Suf",
   "type": "county",
   "names": [
    {
     "name": "Suffolk",
     "council": "Suffolk County Council",
     "validFrom": null,
     "validTo": null
    }
   ],
   "aliases": [],
   "member": {
    "validFrom": null,
    "validTo": null
   },
   "policeForce": "Suffolk Constabulary",
   "partnerships": [],
   "predecessors": [],
   "successors": [],
   "reorganisation": {
    "status": "under-challenge",
    "note": "In March 2026 the government chose three unitary councils for Suffolk. In June 2026 the county was taking or weighing court action. Successors are not yet named here.",
    "asAt": "2026-06",
    "expected": "2028-04"
   }
  }
 ],
 "otherAreas": [
  {
   "dfe": "825",
   "name": "Buckinghamshire",
   "codes": [
    {
     "code": "E10000002",
     "validFrom": null,
     "validTo": "2020-03-31"
    },
    {
     "code": "E06000060",
     "validFrom": "2020-04-01",
     "validTo": null
    }
   ],
   "predecessors": [],
   "successors": [],
   "note": "Same area and number; the code changed when the county became a unitary council."
  },
  {
   "dfe": "838",
   "name": "Dorset",
   "codes": [
    {
     "code": "E06000059",
     "validFrom": "2019-04-01",
     "validTo": null
    }
   ],
   "predecessors": [
    {
     "dfe": "835",
     "name": "Dorset (county)"
    }
   ],
   "successors": [],
   "note": "No figures under this number for the years before: they belong to the authorities that it replaced, and do not add up where one of them was split."
  },
  {
   "dfe": "839",
   "name": "Bournemouth, Christchurch and Poole",
   "codes": [
    {
     "code": "E06000058",
     "validFrom": "2019-04-01",
     "validTo": null
    }
   ],
   "predecessors": [
    {
     "dfe": "836",
     "name": "Poole"
    },
    {
     "dfe": "837",
     "name": "Bournemouth"
    },
    {
     "dfe": "835",
     "name": "Dorset (county)"
    }
   ],
   "successors": [],
   "note": "No figures under this number for the years before: they belong to the authorities that it replaced, and do not add up where one of them was split."
  },
  {
   "dfe": "909",
   "name": "Cumbria",
   "codes": [
    {
     "code": "E10000006",
     "validFrom": null,
     "validTo": "2023-03-31"
    }
   ],
   "predecessors": [],
   "successors": [
    {
     "dfe": "942",
     "name": "Cumberland"
    },
    {
     "dfe": "943",
     "name": "Westmorland and Furness"
    }
   ],
   "note": "Split in two; no figures under this number for later years."
  },
  {
   "dfe": "933",
   "name": "Somerset",
   "codes": [
    {
     "code": "E10000027",
     "validFrom": null,
     "validTo": "2023-03-31"
    },
    {
     "code": "E06000066",
     "validFrom": "2023-04-01",
     "validTo": null
    }
   ],
   "predecessors": [],
   "successors": [],
   "note": "Same area and number; the code changed when the county became a unitary council."
  },
  {
   "dfe": "940",
   "name": "North Northamptonshire",
   "codes": [
    {
     "code": "E06000061",
     "validFrom": "2021-04-01",
     "validTo": null
    }
   ],
   "predecessors": [
    {
     "dfe": "928",
     "name": "Northamptonshire"
    }
   ],
   "successors": [],
   "note": "No figures under this number for the years before: they belong to the authorities that it replaced, and do not add up where one of them was split."
  },
  {
   "dfe": "941",
   "name": "West Northamptonshire",
   "codes": [
    {
     "code": "E06000062",
     "validFrom": "2021-04-01",
     "validTo": null
    }
   ],
   "predecessors": [
    {
     "dfe": "928",
     "name": "Northamptonshire"
    }
   ],
   "successors": [],
   "note": "No figures under this number for the years before: they belong to the authorities that it replaced, and do not add up where one of them was split."
  }
 ],
 "neighbourSets": [
  {
   "id": "nfer-2021",
   "title": "Statistical neighbours, April 2021",
   "source": "nfer-april-2021",
   "validFrom": "2021-04-01",
   "validTo": "2025-04-30",
   "proxyFor": [
    {
     "title": "Statistical neighbours, 2014 refresh",
     "validFrom": "2014-01-01",
     "validTo": "2021-03-31",
     "note": "The list in use in June 2015 could not be recovered. This is the same model with later reorganisations folded in, so it stands in for it; places held by newer councils were those of their predecessors. Take comparisons of 2015 as approximate."
    }
   ],
   "note": "Days of validity are the first of the month of publication.",
   "neighbours": {
    "E06000055": [
     {
      "code": "E06000062",
      "name": "West Northamptonshire",
      "dfe": "941",
      "closeness": "very-close"
     },
     {
      "code": "E10000016",
      "name": "Kent",
      "dfe": "886",
      "closeness": "very-close"
     },
     {
      "code": "E06000030",
      "name": "Swindon",
      "dfe": "866",
      "closeness": "very-close"
     },
     {
      "code": "E06000042",
      "name": "Milton Keynes",
      "dfe": "826",
      "closeness": "very-close"
     },
     {
      "code": "E10000031",
      "name": "Warwickshire",
      "dfe": "937",
      "closeness": "very-close"
     },
     {
      "code": "E06000061",
      "name": "North Northamptonshire",
      "dfe": "940",
      "closeness": "very-close"
     },
     {
      "code": "E06000035",
      "name": "Medway",
      "dfe": "887",
      "closeness": "very-close"
     },
     {
      "code": "E10000015",
      "name": "Hertfordshire",
      "dfe": "919",
      "closeness": "very-close"
     },
     {
      "code": "E10000012",
      "name": "Essex",
      "dfe": "881",
      "closeness": "very-close"
     },
     {
      "code": "E06000015",
      "name": "Derby",
      "dfe": "831",
      "closeness": "very-close"
     }
    ],
    "E06000056": [
     {
      "code": "E10000014",
      "name": "Hampshire",
      "dfe": "850",
      "closeness": "extremely-close"
     },
     {
      "code": "E10000018",
      "name": "Leicestershire",
      "dfe": "855",
      "closeness": "very-close"
     },
     {
      "code": "E10000031",
      "name": "Warwickshire",
      "dfe": "937",
      "closeness": "very-close"
     },
     {
      "code": "E06000025",
      "name": "South Gloucestershire",
      "dfe": "803",
      "closeness": "very-close"
     },
     {
      "code": "E10000012",
      "name": "Essex",
      "dfe": "881",
      "closeness": "very-close"
     },
     {
      "code": "E06000049",
      "name": "Cheshire East",
      "dfe": "895",
      "closeness": "very-close"
     },
     {
      "code": "E10000032",
      "name": "West Sussex",
      "dfe": "938",
      "closeness": "very-close"
     },
     {
      "code": "E06000036",
      "name": "Bracknell Forest",
      "dfe": "867",
      "closeness": "very-close"
     },
     {
      "code": "E06000037",
      "name": "West Berkshire",
      "dfe": "869",
      "closeness": "very-close"
     },
     {
      "code": "E10000015",
      "name": "Hertfordshire",
      "dfe": "919",
      "closeness": "very-close"
     }
    ],
    "E06000032": [
     {
      "code": "E08000025",
      "name": "Birmingham",
      "dfe": "330",
      "closeness": "close"
     },
     {
      "code": "E06000039",
      "name": "Slough",
      "dfe": "871",
      "closeness": "close"
     },
     {
      "code": "E08000028",
      "name": "Sandwell",
      "dfe": "333",
      "closeness": "close"
     },
     {
      "code": "E08000032",
      "name": "Bradford",
      "dfe": "380",
      "closeness": "somewhat-close"
     },
     {
      "code": "E09000010",
      "name": "Enfield",
      "dfe": "308",
      "closeness": "somewhat-close"
     },
     {
      "code": "E08000030",
      "name": "Walsall",
      "dfe": "335",
      "closeness": "somewhat-close"
     },
     {
      "code": "E09000017",
      "name": "Hillingdon",
      "dfe": "312",
      "closeness": "somewhat-close"
     },
     {
      "code": "E06000015",
      "name": "Derby",
      "dfe": "831",
      "closeness": "somewhat-close"
     },
     {
      "code": "E09000026",
      "name": "Redbridge",
      "dfe": "317",
      "closeness": "somewhat-close"
     },
     {
      "code": "E06000031",
      "name": "Peterborough",
      "dfe": "874",
      "closeness": "somewhat-close"
     }
    ],
    "E10000003": [
     {
      "code": "E10000025",
      "name": "Oxfordshire",
      "dfe": "931",
      "closeness": "extremely-close"
     },
     {
      "code": "E10000013",
      "name": "Gloucestershire",
      "dfe": "916",
      "closeness": "very-close"
     },
     {
      "code": "E10000014",
      "name": "Hampshire",
      "dfe": "850",
      "closeness": "very-close"
     },
     {
      "code": "E06000022",
      "name": "Bath and North East Somerset",
      "dfe": "800",
      "closeness": "very-close"
     },
     {
      "code": "E06000054",
      "name": "Wiltshire",
      "dfe": "865",
      "closeness": "very-close"
     },
     {
      "code": "E10000032",
      "name": "West Sussex",
      "dfe": "938",
      "closeness": "very-close"
     },
     {
      "code": "E06000037",
      "name": "West Berkshire",
      "dfe": "869",
      "closeness": "very-close"
     },
     {
      "code": "E10000015",
      "name": "Hertfordshire",
      "dfe": "919",
      "closeness": "very-close"
     },
     {
      "code": "E10000034",
      "name": "Worcestershire",
      "dfe": "885",
      "closeness": "very-close"
     },
     {
      "code": "E10000031",
      "name": "Warwickshire",
      "dfe": "937",
      "closeness": "very-close"
     }
    ],
    "E06000031": [
     {
      "code": "E06000015",
      "name": "Derby",
      "dfe": "831",
      "closeness": "very-close"
     },
     {
      "code": "E06000020",
      "name": "Telford and Wrekin",
      "dfe": "894",
      "closeness": "very-close"
     },
     {
      "code": "E06000035",
      "name": "Medway",
      "dfe": "887",
      "closeness": "very-close"
     },
     {
      "code": "E08000030",
      "name": "Walsall",
      "dfe": "335",
      "closeness": "very-close"
     },
     {
      "code": "E06000026",
      "name": "Plymouth",
      "dfe": "879",
      "closeness": "very-close"
     },
     {
      "code": "E06000045",
      "name": "Southampton",
      "dfe": "852",
      "closeness": "very-close"
     },
     {
      "code": "E06000044",
      "name": "Portsmouth",
      "dfe": "851",
      "closeness": "very-close"
     },
     {
      "code": "E08000019",
      "name": "Sheffield",
      "dfe": "373",
      "closeness": "very-close"
     },
     {
      "code": "E08000001",
      "name": "Bolton",
      "dfe": "350",
      "closeness": "very-close"
     },
     {
      "code": "E08000018",
      "name": "Rotherham",
      "dfe": "372",
      "closeness": "very-close"
     }
    ],
    "E10000012": [
     {
      "code": "E10000016",
      "name": "Kent",
      "dfe": "886",
      "closeness": "extremely-close"
     },
     {
      "code": "E10000034",
      "name": "Worcestershire",
      "dfe": "885",
      "closeness": "extremely-close"
     },
     {
      "code": "E10000028",
      "name": "Staffordshire",
      "dfe": "860",
      "closeness": "very-close"
     },
     {
      "code": "E10000032",
      "name": "West Sussex",
      "dfe": "938",
      "closeness": "very-close"
     },
     {
      "code": "E10000031",
      "name": "Warwickshire",
      "dfe": "937",
      "closeness": "very-close"
     },
     {
      "code": "E06000025",
      "name": "South Gloucestershire",
      "dfe": "803",
      "closeness": "very-close"
     },
     {
      "code": "E06000056",
      "name": "Central Bedfordshire",
      "dfe": "823",
      "closeness": "very-close"
     },
     {
      "code": "E10000018",
      "name": "Leicestershire",
      "dfe": "855",
      "closeness": "very-close"
     },
     {
      "code": "E10000014",
      "name": "Hampshire",
      "dfe": "850",
      "closeness": "very-close"
     },
     {
      "code": "E06000024",
      "name": "North Somerset",
      "dfe": "802",
      "closeness": "very-close"
     }
    ],
    "E06000033": [
     {
      "code": "E06000058",
      "name": "Bournemouth, Christchurch and Poole",
      "dfe": "839",
      "closeness": "very-close"
     },
     {
      "code": "E06000030",
      "name": "Swindon",
      "dfe": "866",
      "closeness": "very-close"
     },
     {
      "code": "E06000035",
      "name": "Medway",
      "dfe": "887",
      "closeness": "very-close"
     },
     {
      "code": "E10000016",
      "name": "Kent",
      "dfe": "886",
      "closeness": "very-close"
     },
     {
      "code": "E10000011",
      "name": "East Sussex",
      "dfe": "845",
      "closeness": "very-close"
     },
     {
      "code": "E06000026",
      "name": "Plymouth",
      "dfe": "879",
      "closeness": "very-close"
     },
     {
      "code": "E06000046",
      "name": "Isle of Wight",
      "dfe": "921",
      "closeness": "very-close"
     },
     {
      "code": "E06000020",
      "name": "Telford and Wrekin",
      "dfe": "894",
      "closeness": "very-close"
     },
     {
      "code": "E10000029",
      "name": "Suffolk",
      "dfe": "935",
      "closeness": "very-close"
     },
     {
      "code": "E10000012",
      "name": "Essex",
      "dfe": "881",
      "closeness": "very-close"
     }
    ],
    "E06000034": [
     {
      "code": "E06000035",
      "name": "Medway",
      "dfe": "887",
      "closeness": "very-close"
     },
     {
      "code": "E09000004",
      "name": "Bexley",
      "dfe": "303",
      "closeness": "very-close"
     },
     {
      "code": "E09000016",
      "name": "Havering",
      "dfe": "311",
      "closeness": "very-close"
     },
     {
      "code": "E06000030",
      "name": "Swindon",
      "dfe": "866",
      "closeness": "close"
     },
     {
      "code": "E08000027",
      "name": "Dudley",
      "dfe": "332",
      "closeness": "close"
     },
     {
      "code": "E06000033",
      "name": "Southend-on-Sea",
      "dfe": "882",
      "closeness": "close"
     },
     {
      "code": "E06000062",
      "name": "West Northamptonshire",
      "dfe": "941",
      "closeness": "close"
     },
     {
      "code": "E06000020",
      "name": "Telford and Wrekin",
      "dfe": "894",
      "closeness": "close"
     },
     {
      "code": "E06000042",
      "name": "Milton Keynes",
      "dfe": "826",
      "closeness": "close"
     },
     {
      "code": "E06000031",
      "name": "Peterborough",
      "dfe": "874",
      "closeness": "close"
     }
    ],
    "E10000015": [
     {
      "code": "E06000036",
      "name": "Bracknell Forest",
      "dfe": "867",
      "closeness": "extremely-close"
     },
     {
      "code": "E10000025",
      "name": "Oxfordshire",
      "dfe": "931",
      "closeness": "very-close"
     },
     {
      "code": "E10000014",
      "name": "Hampshire",
      "dfe": "850",
      "closeness": "very-close"
     },
     {
      "code": "E08000009",
      "name": "Trafford",
      "dfe": "358",
      "closeness": "very-close"
     },
     {
      "code": "E06000056",
      "name": "Central Bedfordshire",
      "dfe": "823",
      "closeness": "very-close"
     },
     {
      "code": "E06000060",
      "name": "Buckinghamshire",
      "dfe": "825",
      "closeness": "very-close"
     },
     {
      "code": "E06000037",
      "name": "West Berkshire",
      "dfe": "869",
      "closeness": "very-close"
     },
     {
      "code": "E10000032",
      "name": "West Sussex",
      "dfe": "938",
      "closeness": "very-close"
     },
     {
      "code": "E10000003",
      "name": "Cambridgeshire",
      "dfe": "873",
      "closeness": "very-close"
     },
     {
      "code": "E06000040",
      "name": "Windsor and Maidenhead",
      "dfe": "868",
      "closeness": "very-close"
     }
    ],
    "E10000020": [
     {
      "code": "E10000019",
      "name": "Lincolnshire",
      "dfe": "925",
      "closeness": "extremely-close"
     },
     {
      "code": "E10000029",
      "name": "Suffolk",
      "dfe": "935",
      "closeness": "extremely-close"
     },
     {
      "code": "E06000052",
      "name": "Cornwall",
      "dfe": "908",
      "closeness": "extremely-close"
     },
     {
      "code": "E10000027",
      "name": "Somerset",
      "dfe": "933",
      "closeness": "very-close"
     },
     {
      "code": "E10000006",
      "name": "Cumbria",
      "dfe": "909",
      "closeness": "very-close"
     },
     {
      "code": "E10000008",
      "name": "Devon",
      "dfe": "878",
      "closeness": "very-close"
     },
     {
      "code": "E06000046",
      "name": "Isle of Wight",
      "dfe": "921",
      "closeness": "very-close"
     },
     {
      "code": "E06000059",
      "name": "Dorset",
      "dfe": "838",
      "closeness": "very-close"
     },
     {
      "code": "E10000011",
      "name": "East Sussex",
      "dfe": "845",
      "closeness": "very-close"
     },
     {
      "code": "E06000051",
      "name": "Shropshire",
      "dfe": "893",
      "closeness": "very-close"
     }
    ],
    "E10000029": [
     {
      "code": "E10000027",
      "name": "Somerset",
      "dfe": "933",
      "closeness": "extremely-close"
     },
     {
      "code": "E10000020",
      "name": "Norfolk",
      "dfe": "926",
      "closeness": "extremely-close"
     },
     {
      "code": "E10000008",
      "name": "Devon",
      "dfe": "878",
      "closeness": "very-close"
     },
     {
      "code": "E06000052",
      "name": "Cornwall",
      "dfe": "908",
      "closeness": "very-close"
     },
     {
      "code": "E06000059",
      "name": "Dorset",
      "dfe": "838",
      "closeness": "very-close"
     },
     {
      "code": "E06000051",
      "name": "Shropshire",
      "dfe": "893",
      "closeness": "very-close"
     },
     {
      "code": "E10000019",
      "name": "Lincolnshire",
      "dfe": "925",
      "closeness": "very-close"
     },
     {
      "code": "E10000011",
      "name": "East Sussex",
      "dfe": "845",
      "closeness": "very-close"
     },
     {
      "code": "E10000034",
      "name": "Worcestershire",
      "dfe": "885",
      "closeness": "very-close"
     },
     {
      "code": "E10000013",
      "name": "Gloucestershire",
      "dfe": "916",
      "closeness": "very-close"
     }
    ]
   }
  },
  {
   "id": "dfe-2025",
   "title": "Statistical neighbours, May 2025",
   "source": "dfe-may-2025",
   "validFrom": "2025-05-01",
   "validTo": null,
   "note": "A new model. Days of validity are the first of the month of publication.",
   "neighbours": {
    "E06000055": [
     {
      "code": "E09000004",
      "name": "Bexley",
      "dfe": "303",
      "closeness": "very-close"
     },
     {
      "code": "E06000042",
      "name": "Milton Keynes",
      "dfe": "826",
      "closeness": "very-close"
     },
     {
      "code": "E06000062",
      "name": "West Northamptonshire",
      "dfe": "941",
      "closeness": "very-close"
     },
     {
      "code": "E09000016",
      "name": "Havering",
      "dfe": "311",
      "closeness": "very-close"
     },
     {
      "code": "E10000031",
      "name": "Warwickshire",
      "dfe": "937",
      "closeness": "very-close"
     },
     {
      "code": "E06000058",
      "name": "Bournemouth, Christchurch and Poole",
      "dfe": "839",
      "closeness": "very-close"
     },
     {
      "code": "E10000016",
      "name": "Kent",
      "dfe": "886",
      "closeness": "very-close"
     },
     {
      "code": "E10000029",
      "name": "Suffolk",
      "dfe": "935",
      "closeness": "very-close"
     },
     {
      "code": "E10000012",
      "name": "Essex",
      "dfe": "881",
      "closeness": "very-close"
     },
     {
      "code": "E06000030",
      "name": "Swindon",
      "dfe": "866",
      "closeness": "very-close"
     }
    ],
    "E06000056": [
     {
      "code": "E06000060",
      "name": "Buckinghamshire",
      "dfe": "825",
      "closeness": "very-close"
     },
     {
      "code": "E06000025",
      "name": "South Gloucestershire",
      "dfe": "803",
      "closeness": "very-close"
     },
     {
      "code": "E10000003",
      "name": "Cambridgeshire",
      "dfe": "873",
      "closeness": "very-close"
     },
     {
      "code": "E10000014",
      "name": "Hampshire",
      "dfe": "850",
      "closeness": "very-close"
     },
     {
      "code": "E06000054",
      "name": "Wiltshire",
      "dfe": "865",
      "closeness": "very-close"
     },
     {
      "code": "E10000025",
      "name": "Oxfordshire",
      "dfe": "931",
      "closeness": "very-close"
     },
     {
      "code": "E10000032",
      "name": "West Sussex",
      "dfe": "938",
      "closeness": "very-close"
     },
     {
      "code": "E06000036",
      "name": "Bracknell Forest",
      "dfe": "867",
      "closeness": "very-close"
     },
     {
      "code": "E06000037",
      "name": "West Berkshire",
      "dfe": "869",
      "closeness": "very-close"
     },
     {
      "code": "E10000015",
      "name": "Hertfordshire",
      "dfe": "919",
      "closeness": "very-close"
     }
    ],
    "E06000032": [
     {
      "code": "E06000039",
      "name": "Slough",
      "dfe": "871",
      "closeness": "close"
     },
     {
      "code": "E06000031",
      "name": "Peterborough",
      "dfe": "874",
      "closeness": "close"
     },
     {
      "code": "E08000026",
      "name": "Coventry",
      "dfe": "331",
      "closeness": "close"
     },
     {
      "code": "E09000018",
      "name": "Hounslow",
      "dfe": "313",
      "closeness": "close"
     },
     {
      "code": "E09000017",
      "name": "Hillingdon",
      "dfe": "312",
      "closeness": "close"
     },
     {
      "code": "E06000016",
      "name": "Leicester",
      "dfe": "856",
      "closeness": "close"
     },
     {
      "code": "E09000009",
      "name": "Ealing",
      "dfe": "307",
      "closeness": "close"
     },
     {
      "code": "E08000028",
      "name": "Sandwell",
      "dfe": "333",
      "closeness": "close"
     },
     {
      "code": "E06000045",
      "name": "Southampton",
      "dfe": "852",
      "closeness": "close"
     },
     {
      "code": "E09000002",
      "name": "Barking and Dagenham",
      "dfe": "301",
      "closeness": "close"
     }
    ],
    "E10000003": [
     {
      "code": "E10000025",
      "name": "Oxfordshire",
      "dfe": "931",
      "closeness": "extremely-close"
     },
     {
      "code": "E10000015",
      "name": "Hertfordshire",
      "dfe": "919",
      "closeness": "very-close"
     },
     {
      "code": "E06000060",
      "name": "Buckinghamshire",
      "dfe": "825",
      "closeness": "very-close"
     },
     {
      "code": "E06000025",
      "name": "South Gloucestershire",
      "dfe": "803",
      "closeness": "very-close"
     },
     {
      "code": "E10000031",
      "name": "Warwickshire",
      "dfe": "937",
      "closeness": "very-close"
     },
     {
      "code": "E10000013",
      "name": "Gloucestershire",
      "dfe": "916",
      "closeness": "very-close"
     },
     {
      "code": "E10000032",
      "name": "West Sussex",
      "dfe": "938",
      "closeness": "very-close"
     },
     {
      "code": "E06000056",
      "name": "Central Bedfordshire",
      "dfe": "823",
      "closeness": "very-close"
     },
     {
      "code": "E10000014",
      "name": "Hampshire",
      "dfe": "850",
      "closeness": "very-close"
     },
     {
      "code": "E06000037",
      "name": "West Berkshire",
      "dfe": "869",
      "closeness": "very-close"
     }
    ],
    "E06000031": [
     {
      "code": "E08000026",
      "name": "Coventry",
      "dfe": "331",
      "closeness": "very-close"
     },
     {
      "code": "E06000015",
      "name": "Derby",
      "dfe": "831",
      "closeness": "very-close"
     },
     {
      "code": "E09000017",
      "name": "Hillingdon",
      "dfe": "312",
      "closeness": "close"
     },
     {
      "code": "E08000001",
      "name": "Bolton",
      "dfe": "350",
      "closeness": "close"
     },
     {
      "code": "E06000045",
      "name": "Southampton",
      "dfe": "852",
      "closeness": "close"
     },
     {
      "code": "E08000030",
      "name": "Walsall",
      "dfe": "335",
      "closeness": "close"
     },
     {
      "code": "E06000032",
      "name": "Luton",
      "dfe": "821",
      "closeness": "close"
     },
     {
      "code": "E08000005",
      "name": "Rochdale",
      "dfe": "354",
      "closeness": "close"
     },
     {
      "code": "E08000031",
      "name": "Wolverhampton",
      "dfe": "336",
      "closeness": "close"
     },
     {
      "code": "E06000034",
      "name": "Thurrock",
      "dfe": "883",
      "closeness": "close"
     }
    ],
    "E10000012": [
     {
      "code": "E10000016",
      "name": "Kent",
      "dfe": "886",
      "closeness": "very-close"
     },
     {
      "code": "E10000032",
      "name": "West Sussex",
      "dfe": "938",
      "closeness": "very-close"
     },
     {
      "code": "E10000013",
      "name": "Gloucestershire",
      "dfe": "916",
      "closeness": "very-close"
     },
     {
      "code": "E06000024",
      "name": "North Somerset",
      "dfe": "802",
      "closeness": "very-close"
     },
     {
      "code": "E10000029",
      "name": "Suffolk",
      "dfe": "935",
      "closeness": "very-close"
     },
     {
      "code": "E10000014",
      "name": "Hampshire",
      "dfe": "850",
      "closeness": "very-close"
     },
     {
      "code": "E10000031",
      "name": "Warwickshire",
      "dfe": "937",
      "closeness": "very-close"
     },
     {
      "code": "E06000066",
      "name": "Somerset",
      "dfe": "933",
      "closeness": "very-close"
     },
     {
      "code": "E09000004",
      "name": "Bexley",
      "dfe": "303",
      "closeness": "very-close"
     },
     {
      "code": "E06000054",
      "name": "Wiltshire",
      "dfe": "865",
      "closeness": "very-close"
     }
    ],
    "E06000033": [
     {
      "code": "E06000058",
      "name": "Bournemouth, Christchurch and Poole",
      "dfe": "839",
      "closeness": "very-close"
     },
     {
      "code": "E08000035",
      "name": "Leeds",
      "dfe": "383",
      "closeness": "very-close"
     },
     {
      "code": "E06000042",
      "name": "Milton Keynes",
      "dfe": "826",
      "closeness": "very-close"
     },
     {
      "code": "E08000002",
      "name": "Bury",
      "dfe": "351",
      "closeness": "very-close"
     },
     {
      "code": "E10000011",
      "name": "East Sussex",
      "dfe": "845",
      "closeness": "close"
     },
     {
      "code": "E06000044",
      "name": "Portsmouth",
      "dfe": "851",
      "closeness": "close"
     },
     {
      "code": "E10000016",
      "name": "Kent",
      "dfe": "886",
      "closeness": "close"
     },
     {
      "code": "E09000004",
      "name": "Bexley",
      "dfe": "303",
      "closeness": "close"
     },
     {
      "code": "E08000022",
      "name": "North Tyneside",
      "dfe": "392",
      "closeness": "close"
     },
     {
      "code": "E06000055",
      "name": "Bedford",
      "dfe": "822",
      "closeness": "close"
     }
    ],
    "E06000034": [
     {
      "code": "E06000030",
      "name": "Swindon",
      "dfe": "866",
      "closeness": "very-close"
     },
     {
      "code": "E09000004",
      "name": "Bexley",
      "dfe": "303",
      "closeness": "very-close"
     },
     {
      "code": "E09000016",
      "name": "Havering",
      "dfe": "311",
      "closeness": "very-close"
     },
     {
      "code": "E06000035",
      "name": "Medway",
      "dfe": "887",
      "closeness": "very-close"
     },
     {
      "code": "E06000061",
      "name": "North Northamptonshire",
      "dfe": "940",
      "closeness": "very-close"
     },
     {
      "code": "E06000055",
      "name": "Bedford",
      "dfe": "822",
      "closeness": "very-close"
     },
     {
      "code": "E06000062",
      "name": "West Northamptonshire",
      "dfe": "941",
      "closeness": "close"
     },
     {
      "code": "E08000027",
      "name": "Dudley",
      "dfe": "332",
      "closeness": "close"
     },
     {
      "code": "E10000019",
      "name": "Lincolnshire",
      "dfe": "925",
      "closeness": "close"
     },
     {
      "code": "E10000029",
      "name": "Suffolk",
      "dfe": "935",
      "closeness": "close"
     }
    ],
    "E10000015": [
     {
      "code": "E10000025",
      "name": "Oxfordshire",
      "dfe": "931",
      "closeness": "very-close"
     },
     {
      "code": "E06000060",
      "name": "Buckinghamshire",
      "dfe": "825",
      "closeness": "very-close"
     },
     {
      "code": "E10000003",
      "name": "Cambridgeshire",
      "dfe": "873",
      "closeness": "very-close"
     },
     {
      "code": "E06000036",
      "name": "Bracknell Forest",
      "dfe": "867",
      "closeness": "very-close"
     },
     {
      "code": "E10000032",
      "name": "West Sussex",
      "dfe": "938",
      "closeness": "very-close"
     },
     {
      "code": "E09000006",
      "name": "Bromley",
      "dfe": "305",
      "closeness": "very-close"
     },
     {
      "code": "E10000014",
      "name": "Hampshire",
      "dfe": "850",
      "closeness": "very-close"
     },
     {
      "code": "E08000009",
      "name": "Trafford",
      "dfe": "358",
      "closeness": "very-close"
     },
     {
      "code": "E10000013",
      "name": "Gloucestershire",
      "dfe": "916",
      "closeness": "very-close"
     },
     {
      "code": "E06000037",
      "name": "West Berkshire",
      "dfe": "869",
      "closeness": "very-close"
     }
    ],
    "E10000020": [
     {
      "code": "E10000029",
      "name": "Suffolk",
      "dfe": "935",
      "closeness": "very-close"
     },
     {
      "code": "E06000052",
      "name": "Cornwall",
      "dfe": "908",
      "closeness": "very-close"
     },
     {
      "code": "E10000008",
      "name": "Devon",
      "dfe": "878",
      "closeness": "very-close"
     },
     {
      "code": "E10000007",
      "name": "Derbyshire",
      "dfe": "830",
      "closeness": "very-close"
     },
     {
      "code": "E06000057",
      "name": "Northumberland",
      "dfe": "929",
      "closeness": "very-close"
     },
     {
      "code": "E10000016",
      "name": "Kent",
      "dfe": "886",
      "closeness": "very-close"
     },
     {
      "code": "E06000066",
      "name": "Somerset",
      "dfe": "933",
      "closeness": "very-close"
     },
     {
      "code": "E10000019",
      "name": "Lincolnshire",
      "dfe": "925",
      "closeness": "very-close"
     },
     {
      "code": "E10000024",
      "name": "Nottinghamshire",
      "dfe": "891",
      "closeness": "very-close"
     },
     {
      "code": "E06000035",
      "name": "Medway",
      "dfe": "887",
      "closeness": "very-close"
     }
    ],
    "E10000029": [
     {
      "code": "E06000066",
      "name": "Somerset",
      "dfe": "933",
      "closeness": "very-close"
     },
     {
      "code": "E10000020",
      "name": "Norfolk",
      "dfe": "926",
      "closeness": "very-close"
     },
     {
      "code": "E10000007",
      "name": "Derbyshire",
      "dfe": "830",
      "closeness": "very-close"
     },
     {
      "code": "E10000024",
      "name": "Nottinghamshire",
      "dfe": "891",
      "closeness": "very-close"
     },
     {
      "code": "E10000008",
      "name": "Devon",
      "dfe": "878",
      "closeness": "very-close"
     },
     {
      "code": "E10000012",
      "name": "Essex",
      "dfe": "881",
      "closeness": "very-close"
     },
     {
      "code": "E10000016",
      "name": "Kent",
      "dfe": "886",
      "closeness": "very-close"
     },
     {
      "code": "E06000059",
      "name": "Dorset",
      "dfe": "838",
      "closeness": "very-close"
     },
     {
      "code": "E10000019",
      "name": "Lincolnshire",
      "dfe": "925",
      "closeness": "very-close"
     },
     {
      "code": "E06000061",
      "name": "North Northamptonshire",
      "dfe": "940",
      "closeness": "very-close"
     }
    ]
   }
  }
 ]
};
