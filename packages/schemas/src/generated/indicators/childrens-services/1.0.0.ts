// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
import type { IndicatorCatalogue } from '../../meta/indicators/1.0.0.js';

export const childrensServicesIndicators: IndicatorCatalogue = {
 "$schema": "https://schemas.plumbline.example/meta/indicators/1.0.0.json",
 "$id": "https://schemas.plumbline.example/indicators/childrens-services/1.0.0.json",
 "id": "childrens-services",
 "version": "1.0.0",
 "title": "Indicators of children's services",
 "description": "Published measures that a regional data pack sets beside self-assessments, and measures that a region may collect itself. National and regional values do not stand here: they are observations.",
 "language": "en",
 "licence": "MIT",
 "themes": "https://schemas.plumbline.example/themes/childrens-services/1.0.0.json",
 "domains": [
  {
   "id": "help-and-protection",
   "title": "Demand, help and protection"
  },
  {
   "id": "looked-after",
   "title": "Looked after, adoption, leaving care"
  },
  {
   "id": "workforce",
   "title": "Workforce"
  },
  {
   "id": "education",
   "title": "Education, inclusion and special needs"
  },
  {
   "id": "health-and-justice",
   "title": "Health and youth justice"
  },
  {
   "id": "local",
   "title": "Local collection"
  }
 ],
 "sources": [
  {
   "id": "cin-census",
   "code": "CIN",
   "title": "Children in need census",
   "publisher": "Department for Education"
  },
  {
   "id": "ssda903",
   "code": "903",
   "title": "SSDA903 return on children looked after",
   "publisher": "Department for Education"
  },
  {
   "id": "workforce",
   "code": "SWWF",
   "title": "Children's social work workforce return (CSWW today)",
   "publisher": "Department for Education"
  },
  {
   "id": "cafcass",
   "code": "CAF",
   "title": "Care applications received by the Children and Family Court Advisory and Support Service",
   "publisher": "Cafcass"
  },
  {
   "id": "dfe-results",
   "code": "KS",
   "title": "Early years, key stage and post-16 results",
   "publisher": "Department for Education"
  },
  {
   "id": "dfe-early-years",
   "code": "EY",
   "title": "Early years census and school census: provision for children under five",
   "publisher": "Department for Education"
  },
  {
   "id": "dfe-absence",
   "code": "ABS",
   "title": "School census: pupil absence",
   "publisher": "Department for Education"
  },
  {
   "id": "dfe-exclusions",
   "code": "EXC",
   "title": "School census: exclusions",
   "publisher": "Department for Education"
  },
  {
   "id": "sen2",
   "code": "SEN2",
   "title": "SEN2 return and school census: special educational needs",
   "publisher": "Department for Education"
  },
  {
   "id": "nccis",
   "code": "NCCIS",
   "title": "National Client Caseload Information System",
   "publisher": "Department for Education"
  },
  {
   "id": "moj",
   "code": "MoJ",
   "title": "Youth justice statistics from the Police National Computer",
   "publisher": "Ministry of Justice"
  },
  {
   "id": "phe",
   "code": "PHE",
   "title": "Public health profiles of children (Fingertips)",
   "publisher": "Public Health England, today Office for Health Improvement and Disparities"
  },
  {
   "id": "cdop",
   "code": "CDOP",
   "title": "Child death overview panel returns",
   "publisher": "Department for Education, today National Child Mortality Database"
  },
  {
   "id": "ofsted",
   "code": "OFS",
   "title": "School inspection outcomes",
   "publisher": "Ofsted"
  },
  {
   "id": "local",
   "code": "LOC",
   "title": "Regional template, filled in by each authority",
   "publisher": "The region"
  }
 ],
 "units": [
  {
   "id": "per-10000",
   "title": "Per 10,000",
   "factor": 10000
  },
  {
   "id": "per-100000",
   "title": "Per 100,000",
   "factor": 100000
  },
  {
   "id": "per-1000",
   "title": "Per 1,000",
   "factor": 1000
  },
  {
   "id": "percent",
   "title": "Per cent",
   "factor": 100
  },
  {
   "id": "percentage-points",
   "title": "Percentage points",
   "factor": null
  },
  {
   "id": "days",
   "title": "Days",
   "factor": null
  },
  {
   "id": "count",
   "title": "Number",
   "factor": null
  },
  {
   "id": "score",
   "title": "Score",
   "factor": null
  }
 ],
 "populationRules": [
  {
   "id": "mid-year-before",
   "title": "Mid-year estimate of the year before",
   "description": "For a figure of the year ending 31 March, or of that day, the mid-year population of the calendar year before: the rate for 31 March 2015 uses mid-2014.",
   "yearOffset": -1
  },
  {
   "id": "mid-year-same",
   "title": "Mid-year estimate of the same year",
   "description": "For a figure of a calendar year, the mid-year population of that year.",
   "yearOffset": 0
  }
 ],
 "disclosureClasses": [
  {
   "id": "A",
   "title": "Children in need",
   "rule": "Counts of 1 to 5 are not shown, nor further cells from which they could be worked out. England and regions are rounded to the nearest 10. Rates and percentages have one decimal place.",
   "suppress": {
    "from": 1,
    "to": 5,
    "secondary": true
   },
   "roundTo": {
    "country": 10,
    "region": 10,
    "authority": null
   },
   "zeroIsShown": true,
   "verified": true,
   "note": "As in today's files. In 2015 the mark for suppressed was x, and rounding differed by release (not verified for each release)."
  },
  {
   "id": "B",
   "title": "Children looked after",
   "rule": "England and regions are rounded to the nearest 10. Small counts of authorities are not shown. Percentages are whole numbers.",
   "suppress": {
    "from": 1,
    "to": 5,
    "secondary": true
   },
   "roundTo": {
    "country": 10,
    "region": 10,
    "authority": null
   },
   "zeroIsShown": true,
   "verified": false,
   "note": "Rounding and marks were read in the publication; that the threshold is that of class A, and that authority counts were rounded to the nearest 5 in 2015, was not verified."
  },
  {
   "id": "C",
   "title": "Workforce",
   "rule": "Small cells are not shown. Percentages were whole numbers in 2015.",
   "suppress": null,
   "roundTo": {
    "country": null,
    "region": null,
    "authority": null
   },
   "zeroIsShown": true,
   "verified": false,
   "note": "The threshold was not verified."
  },
  {
   "id": "D",
   "title": "Education",
   "rule": "Results of one or two pupils are not shown, or as the release says. A gap needs both of its parts.",
   "suppress": {
    "from": 1,
    "to": 2,
    "secondary": false
   },
   "roundTo": {
    "country": null,
    "region": null,
    "authority": null
   },
   "zeroIsShown": true,
   "verified": false,
   "note": "Not verified for each release."
  },
  {
   "id": "E",
   "title": "Health and youth justice",
   "rule": "The owner's rule; often counts under 5 to 8 are not shown.",
   "suppress": {
    "from": 1,
    "to": 7,
    "secondary": true
   },
   "roundTo": {
    "country": null,
    "region": null,
    "authority": null
   },
   "zeroIsShown": true,
   "verified": false,
   "note": "The strictest of the thresholds met is taken."
  }
 ],
 "symbols": [
  {
   "symbol": "c",
   "reason": "confidential",
   "verified": true
  },
  {
   "symbol": "x",
   "reason": "not-available",
   "verified": true,
   "note": "In 2015 it stood for suppressed."
  },
  {
   "symbol": "z",
   "reason": "not-applicable",
   "verified": true
  },
  {
   "symbol": "u",
   "reason": "low-reliability",
   "verified": true
  },
  {
   "symbol": "k",
   "reason": "rounds-to-zero",
   "verified": true
  },
  {
   "symbol": "low",
   "reason": "rounds-to-zero",
   "verified": true
  },
  {
   "symbol": ":",
   "reason": "not-available",
   "verified": true
  },
  {
   "symbol": "*",
   "reason": "confidential",
   "verified": false
  },
  {
   "symbol": "..",
   "reason": "not-available",
   "verified": false
  },
  {
   "symbol": "~",
   "reason": "rounds-to-zero",
   "verified": false
  },
  {
   "symbol": "-",
   "reason": "not-available",
   "verified": true,
   "note": "Depends on the release: none in the Local Authority Interactive Tool; nil or rounds to zero elsewhere."
  }
 ],
 "files": [
  {
   "kind": "children-in-need",
   "title": "Children in need (table B1)",
   "publisher": "Department for Education",
   "year": "time_period",
   "area": "new_la_code",
   "areaNumber": "old_la_code",
   "regionArea": "region_code",
   "countryArea": "country_code",
   "level": "geographic_level",
   "columns": [
    "category",
    "At31_episodes"
   ],
   "years": [
    2013,
    2025
   ],
   "note": "Counts of regions and England are rounded to 10."
  },
  {
   "kind": "referrals",
   "title": "Referrals and re-referrals (table C1)",
   "publisher": "Department for Education",
   "year": "time_period",
   "area": "new_la_code",
   "areaNumber": "old_la_code",
   "regionArea": "region_code",
   "countryArea": "country_code",
   "level": "geographic_level",
   "columns": [
    "referral_count",
    "rereferral_count",
    "rereferral_percent"
   ],
   "years": [
    2013,
    2025
   ]
  },
  {
   "kind": "repeat-plans",
   "title": "Child protection plans that are a second or later plan (table D3)",
   "publisher": "Department for Education",
   "year": "time_period",
   "area": "new_la_code",
   "areaNumber": "old_la_code",
   "regionArea": "region_code",
   "countryArea": "country_code",
   "level": "geographic_level",
   "columns": [
    "CPP_start",
    "CPP_subsequent",
    "CPP_subsequent_percent"
   ],
   "years": [
    2013,
    2025
   ]
  },
  {
   "kind": "plan-durations",
   "title": "Child protection plans on 31 March by length of time (table D5)",
   "publisher": "Department for Education",
   "year": "time_period",
   "area": "new_la_code",
   "areaNumber": "old_la_code",
   "regionArea": "region_code",
   "countryArea": "country_code",
   "level": "geographic_level",
   "columns": [
    "CPP_At31",
    "2_years_or_more",
    "2_years_or_more_percent"
   ],
   "years": [
    2013,
    2025
   ],
   "note": "Durations of authorities are heavily suppressed."
  },
  {
   "kind": "looked-after-rate",
   "title": "Children looked after: numbers and rates",
   "publisher": "Department for Education",
   "year": "time_period",
   "area": "new_la_code",
   "areaNumber": "old_la_code",
   "regionArea": "region_code",
   "countryArea": "country_code",
   "level": "geographic_level",
   "columns": [
    "population_type",
    "population_estimate",
    "children_count",
    "rate_per_10000"
   ],
   "years": [
    2021,
    2025
   ]
  },
  {
   "kind": "workforce",
   "title": "Children's social work workforce: indicators",
   "publisher": "Department for Education",
   "year": "time_period",
   "area": "new_la_code",
   "areaNumber": "old_la_code",
   "regionArea": "region_code",
   "countryArea": "country_code",
   "level": "geographic_level",
   "columns": [
    "inpost_fte",
    "agency_rate_fte",
    "vacancy_rate_fte",
    "turnover_rate_fte",
    "caseload_fte",
    "absence_rate_fte"
   ],
   "years": [
    2017,
    2025
   ],
   "note": "Figures for 30 September of the year."
  },
  {
   "kind": "population",
   "title": "Mid-year population estimates, ages 0 to 17",
   "publisher": "Office for National Statistics, supplied by the Department for Education",
   "year": "time_period",
   "area": "new_la_code",
   "areaNumber": "old_la_code",
   "regionArea": "region_code",
   "countryArea": "country_code",
   "level": "geographic_level",
   "columns": [
    "age_group",
    "population_estimate"
   ],
   "years": [
    2012,
    2024
   ],
   "where": {
    "age_group": "Children aged 0 to 17 years"
   },
   "note": "The year is that of the mid-year estimate: the rate for the year ending 31 March 2015 uses 2014."
  },
  {
   "kind": "placement-stability",
   "title": "Children looked after: placement stability",
   "publisher": "Department for Education",
   "year": "time_period",
   "area": "new_la_code",
   "areaNumber": "old_la_code",
   "regionArea": "region_code",
   "countryArea": "country_code",
   "level": "geographic_level",
   "columns": [
    "cla_group",
    "placement_stability",
    "children_count",
    "children_percent"
   ],
   "years": [
    2021,
    2025
   ]
  },
  {
   "kind": "looked-after-health",
   "title": "Children looked after: convictions and health",
   "publisher": "Department for Education",
   "year": "time_period",
   "area": "new_la_code",
   "areaNumber": "old_la_code",
   "regionArea": "region_code",
   "countryArea": "country_code",
   "level": "geographic_level",
   "columns": [
    "characteristic",
    "breakdown",
    "children_count",
    "children_percent"
   ],
   "years": [
    2021,
    2025
   ],
   "note": "The file of new placements has the same columns: tell them apart by the values of characteristic."
  },
  {
   "kind": "care-leavers-activity",
   "title": "Care leavers: activity",
   "publisher": "Department for Education",
   "year": "time_period",
   "area": "new_la_code",
   "areaNumber": "old_la_code",
   "regionArea": "region_code",
   "countryArea": "country_code",
   "level": "geographic_level",
   "columns": [
    "care_leaver_age",
    "breakdown",
    "care_leaver_count",
    "care_leaver_percent"
   ],
   "years": [
    2021,
    2025
   ],
   "note": "The file on accommodation has the same columns: tell them apart by the values of breakdown."
  },
  {
   "kind": "care-leavers-accommodation",
   "title": "Care leavers: suitability of accommodation",
   "publisher": "Department for Education",
   "year": "time_period",
   "area": "new_la_code",
   "areaNumber": "old_la_code",
   "regionArea": "region_code",
   "countryArea": "country_code",
   "level": "geographic_level",
   "columns": [
    "care_leaver_age",
    "breakdown",
    "care_leaver_count",
    "care_leaver_percent"
   ],
   "years": [
    2021,
    2025
   ],
   "note": "The file on activity has the same columns: tell them apart by the values of breakdown."
  }
 ],
 "indicators": [
  {
   "id": "cin-rate",
   "title": "Children in need",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Children in need on 31 March (open episodes)",
   "denominator": "Children aged 0 to 17",
   "unit": "per-10000",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "early-help",
    "front-door"
   ],
   "period": "at-31-march",
   "population": {
    "ages": "0-17",
    "rule": "mid-year-before"
   },
   "places": 1,
   "interval": "byar",
   "validFrom": "2012-04-01",
   "validTo": null,
   "lait": {
    "measure": "CIN",
    "polarity": "neither"
   },
   "openData": [
    {
     "file": "children-in-need",
     "numerator": "At31_episodes",
     "population": true
    }
   ],
   "note": "Counts everyone with an open episode: also children on protection plans, looked after and disabled."
  },
  {
   "id": "ref-rate",
   "title": "Referrals to social care",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Referrals in the year",
   "denominator": "Children aged 0 to 17",
   "unit": "per-10000",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "front-door"
   ],
   "period": "year-to-31-march",
   "population": {
    "ages": "0-17",
    "rule": "mid-year-before"
   },
   "places": 1,
   "interval": "byar",
   "validFrom": "2012-04-01",
   "validTo": null,
   "lait": {
    "measure": "CPP_Total_Rateper10,000",
    "polarity": "neither"
   },
   "openData": [
    {
     "file": "referrals",
     "numerator": "referral_count",
     "population": true
    }
   ]
  },
  {
   "id": "reref-pct",
   "title": "Repeat referrals within 12 months",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Referrals in the year within 12 months of an earlier referral of the same child",
   "denominator": "Referrals in the year",
   "unit": "percent",
   "polarity": "low",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "front-door",
    "assess-plan",
    "early-help"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2012-04-01",
   "validTo": null,
   "lait": {
    "measure": "ReReferral",
    "polarity": "low"
   },
   "openData": [
    {
     "file": "referrals",
     "numerator": "rereferral_count",
     "denominator": [
      "referral_count"
     ],
     "value": "rereferral_percent"
    }
   ]
  },
  {
   "id": "ref-nfa-pct",
   "title": "Referrals closed with no further action",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Referrals closed with no further action",
   "denominator": "Referrals in the year",
   "unit": "percent",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "front-door"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "validFrom": "2012-04-01",
   "validTo": null,
   "openData": [
    {
     "file": "referrals",
     "numerator": "no_further_action_count",
     "denominator": [
      "referral_count"
     ],
     "value": "no_further_action_percent"
    }
   ]
  },
  {
   "id": "ref-nn-pct",
   "title": "Referrals assessed as not in need",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Referrals assessed and found not to be in need",
   "denominator": "Referrals in the year",
   "unit": "percent",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "front-door",
    "early-help"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "validFrom": "2012-04-01",
   "validTo": null,
   "openData": [
    {
     "file": "referrals",
     "numerator": "not_in_need_count",
     "denominator": [
      "referral_count"
     ],
     "value": "not_in_need_percent"
    }
   ]
  },
  {
   "id": "ref-police-pct",
   "title": "Referrals from the police",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Referrals made by the police",
   "denominator": "Referrals in the year",
   "unit": "percent",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "dom-abuse",
    "partnership"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "validFrom": "2013-04-01",
   "validTo": null
  },
  {
   "id": "ref-school-pct",
   "title": "Referrals from schools",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Referrals made by schools",
   "denominator": "Referrals in the year",
   "unit": "percent",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "partnership"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "validFrom": "2013-04-01",
   "validTo": null
  },
  {
   "id": "assess-rate",
   "title": "Assessments completed",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Assessments completed in the year",
   "denominator": "Children aged 0 to 17",
   "unit": "per-10000",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "assess-plan"
   ],
   "period": "year-to-31-march",
   "population": {
    "ages": "0-17",
    "rule": "mid-year-before"
   },
   "places": 1,
   "interval": "byar",
   "validFrom": "2013-04-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2014,
     "kind": "experimental",
     "note": "Single assessments were replacing initial and core assessments; figures for 2013/14 are partial."
    }
   ]
  },
  {
   "id": "assess-45d",
   "title": "Assessments done within 45 working days",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Assessments completed within 45 working days of referral",
   "denominator": "Assessments completed in the year",
   "unit": "percent",
   "polarity": "high",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "assess-plan"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2013-04-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2014,
     "kind": "experimental",
     "note": "Single assessments were replacing initial and core assessments; figures for 2013/14 are partial."
    }
   ],
   "lait": {
    "measure": "Continue_Assess_Comp",
    "polarity": "high"
   }
  },
  {
   "id": "cin-2y-pct",
   "title": "Children in need for over two years",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Open episodes that have lasted over two years",
   "denominator": "Open episodes on 31 March",
   "unit": "percent",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "assess-plan"
   ],
   "period": "at-31-march",
   "places": 1,
   "interval": "wilson",
   "validFrom": "2013-04-01",
   "validTo": null
  },
  {
   "id": "cin-dis-pct",
   "title": "Children in need with a disability",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Children in need with a recorded disability",
   "denominator": "Children in need on 31 March",
   "unit": "percent",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "send"
   ],
   "period": "at-31-march",
   "places": 1,
   "interval": "wilson",
   "validFrom": "2013-04-01",
   "validTo": null
  },
  {
   "id": "cin-abuse-pct",
   "title": "Children in need because of abuse or neglect",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Children in need whose main need is abuse or neglect",
   "denominator": "Children in need on 31 March",
   "unit": "percent",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "neglect"
   ],
   "period": "at-31-march",
   "places": 1,
   "interval": "wilson",
   "validFrom": "2013-04-01",
   "validTo": null
  },
  {
   "id": "s47-rate",
   "title": "Child protection enquiries (section 47)",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Section 47 enquiries started in the year",
   "denominator": "Children aged 0 to 17",
   "unit": "per-10000",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "front-door"
   ],
   "period": "year-to-31-march",
   "population": {
    "ages": "0-17",
    "rule": "mid-year-before"
   },
   "places": 1,
   "interval": "byar",
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "Section_47",
    "polarity": "neither"
   }
  },
  {
   "id": "icpc-rate",
   "title": "Initial child protection conferences",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Initial child protection conferences in the year",
   "denominator": "Children aged 0 to 17",
   "unit": "per-10000",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "assess-plan"
   ],
   "period": "year-to-31-march",
   "population": {
    "ages": "0-17",
    "rule": "mid-year-before"
   },
   "places": 1,
   "interval": "byar",
   "validFrom": "2013-04-01",
   "validTo": null
  },
  {
   "id": "s47-conv",
   "title": "Child protection enquiries that lead to a conference",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Initial child protection conferences in the year",
   "denominator": "Section 47 enquiries started in the year",
   "unit": "percent",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "front-door"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "none",
   "validFrom": "2013-04-01",
   "validTo": null,
   "note": "A ratio of two counts, not a share: a conference may follow an enquiry of the year before. So no interval."
  },
  {
   "id": "icpc-15d",
   "title": "Initial conferences held within 15 working days",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Initial conferences within 15 working days of the strategy discussion",
   "denominator": "Initial child protection conferences in the year",
   "unit": "percent",
   "polarity": "high",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "assess-plan"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "CP_conf_15days",
    "polarity": "high"
   },
   "note": "Counted for each conference of a child."
  },
  {
   "id": "cpp-rate",
   "title": "Children on a protection plan",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Children with a child protection plan on 31 March",
   "denominator": "Children aged 0 to 17",
   "unit": "per-10000",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "assess-plan"
   ],
   "period": "at-31-march",
   "population": {
    "ages": "0-17",
    "rule": "mid-year-before"
   },
   "places": 1,
   "interval": "byar",
   "validFrom": "2012-04-01",
   "validTo": null,
   "lait": {
    "measure": "CPP_rate",
    "polarity": "neither"
   },
   "openData": [
    {
     "file": "plan-durations",
     "numerator": "CPP_At31",
     "population": true
    }
   ]
  },
  {
   "id": "cpp-start-rate",
   "title": "Child protection plans started",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Child protection plans started in the year",
   "denominator": "Children aged 0 to 17",
   "unit": "per-10000",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "assess-plan"
   ],
   "period": "year-to-31-march",
   "population": {
    "ages": "0-17",
    "rule": "mid-year-before"
   },
   "places": 1,
   "interval": "byar",
   "validFrom": "2012-04-01",
   "validTo": null,
   "openData": [
    {
     "file": "repeat-plans",
     "numerator": "CPP_start",
     "population": true
    }
   ]
  },
  {
   "id": "cpp-repeat",
   "title": "Repeat child protection plans",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Plans started that are a second or later plan at any time in the child's life",
   "denominator": "Child protection plans started in the year",
   "unit": "percent",
   "polarity": "low",
   "suspiciousBelow": 5,
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "assess-plan",
    "neglect"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2012-04-01",
   "validTo": null,
   "lait": {
    "measure": "PrevRegCPR",
    "polarity": "low"
   },
   "openData": [
    {
     "file": "repeat-plans",
     "numerator": "CPP_subsequent",
     "denominator": [
      "CPP_start"
     ],
     "value": "CPP_subsequent_percent"
    }
   ],
   "note": "Very low is suspicious: earlier plans, above all in another authority, may not be recorded. Plans, not children, are counted."
  },
  {
   "id": "cpp-end-2y",
   "title": "Protection plans that ended after two years or more",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Plans ended that had lasted two years or more",
   "denominator": "Child protection plans ended in the year",
   "unit": "percent",
   "polarity": "low",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "assess-plan"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "validFrom": "2013-04-01",
   "validTo": null
  },
  {
   "id": "cpp-open-2y",
   "title": "Protection plans open for two years or more",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Plans open on 31 March for two years or more",
   "denominator": "Child protection plans open on 31 March",
   "unit": "percent",
   "polarity": "low",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "assess-plan",
    "permanence"
   ],
   "period": "at-31-march",
   "places": 1,
   "interval": "wilson",
   "validFrom": "2012-04-01",
   "validTo": null,
   "lait": {
    "measure": "CPPlans2yrsActive",
    "polarity": "low"
   },
   "openData": [
    {
     "file": "plan-durations",
     "numerator": "2_years_or_more",
     "denominator": [
      "CPP_At31"
     ],
     "value": "2_years_or_more_percent",
     "note": "Small counts: heavily suppressed for authorities."
    }
   ]
  },
  {
   "id": "cpp-review",
   "title": "Protection plans reviewed on time",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Plans open three months or more with every review in time",
   "denominator": "Plans open on 31 March for three months or more",
   "unit": "percent",
   "polarity": "high",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "assess-plan"
   ],
   "period": "at-31-march",
   "places": 1,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "RevCP",
    "polarity": "high"
   }
  },
  {
   "id": "cpp-neglect",
   "title": "Protection plans for neglect",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Plans open on 31 March whose latest category is neglect",
   "denominator": "Child protection plans open on 31 March",
   "unit": "percent",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "neglect"
   ],
   "period": "at-31-march",
   "places": 1,
   "interval": "wilson",
   "validFrom": "2013-04-01",
   "validTo": null
  },
  {
   "id": "cpp-emot",
   "title": "Protection plans for emotional abuse",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Plans open on 31 March whose latest category is emotional abuse",
   "denominator": "Child protection plans open on 31 March",
   "unit": "percent",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "dom-abuse"
   ],
   "period": "at-31-march",
   "places": 1,
   "interval": "wilson",
   "validFrom": "2013-04-01",
   "validTo": null
  },
  {
   "id": "cin-dv-factor",
   "title": "Assessments that found domestic violence",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Assessments with domestic violence among the factors found",
   "denominator": "Assessments with any factor recorded",
   "unit": "percent",
   "polarity": "neither",
   "source": "cin-census",
   "disclosure": "A",
   "themes": [
    "dom-abuse"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "validFrom": "2013-04-01",
   "validTo": null,
   "note": "Published for authorities in another form from 2018 (domestic abuse of child, parent or other person, counted apart), so the years do not join."
  },
  {
   "id": "care-app",
   "title": "Care applications",
   "domain": "help-and-protection",
   "collection": "national",
   "numerator": "Applications for a care order in the year",
   "denominator": "Children aged 0 to 17",
   "unit": "per-10000",
   "polarity": "neither",
   "source": "cafcass",
   "disclosure": "A",
   "themes": [
    "permanence"
   ],
   "period": "year-to-31-march",
   "population": {
    "ages": "0-17",
    "rule": "mid-year-before"
   },
   "places": 1,
   "interval": "byar",
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "CareApplications",
    "polarity": "neither"
   }
  },
  {
   "id": "cla-rate",
   "title": "Children looked after",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Children looked after on 31 March",
   "denominator": "Children aged 0 to 17",
   "unit": "per-10000",
   "polarity": "neither",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "permanence"
   ],
   "period": "at-31-march",
   "population": {
    "ages": "0-17",
    "rule": "mid-year-before"
   },
   "places": 0,
   "interval": "byar",
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "LAC",
    "polarity": "neither"
   },
   "openData": [
    {
     "file": "looked-after-rate",
     "numerator": "children_count",
     "denominator": [
      "population_estimate"
     ],
     "value": "rate_per_10000",
     "where": {
      "population_type": "Children looked after on 31 March each year"
     }
    }
   ],
   "note": "Leaves out children looked after only in an agreed series of short breaks."
  },
  {
   "id": "cla-start",
   "title": "Children starting to be looked after",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Children who started to be looked after in the year",
   "denominator": "Children aged 0 to 17",
   "unit": "per-10000",
   "polarity": "neither",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "permanence"
   ],
   "period": "year-to-31-march",
   "population": {
    "ages": "0-17",
    "rule": "mid-year-before"
   },
   "places": 0,
   "interval": "byar",
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "LAC_Start_Rate",
    "polarity": "neither"
   },
   "openData": [
    {
     "file": "looked-after-rate",
     "numerator": "children_count",
     "denominator": [
      "population_estimate"
     ],
     "value": "rate_per_10000",
     "where": {
      "population_type": "Children starting to be looked after each year"
     }
    }
   ],
   "note": "Leaves out children looked after only in an agreed series of short breaks."
  },
  {
   "id": "cla-cease",
   "title": "Children ceasing to be looked after",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Children who ceased to be looked after in the year",
   "denominator": "Children aged 0 to 17",
   "unit": "per-10000",
   "polarity": "neither",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "permanence"
   ],
   "period": "year-to-31-march",
   "population": {
    "ages": "0-17",
    "rule": "mid-year-before"
   },
   "places": 0,
   "interval": "byar",
   "validFrom": "2013-04-01",
   "validTo": null,
   "openData": [
    {
     "file": "looked-after-rate",
     "numerator": "children_count",
     "denominator": [
      "population_estimate"
     ],
     "value": "rate_per_10000",
     "where": {
      "population_type": "Children ceasing to be looked after each year"
     }
    }
   ],
   "note": "Leaves out children looked after only in an agreed series of short breaks."
  },
  {
   "id": "cla-uasc",
   "title": "Unaccompanied asylum-seeking children in care",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Children looked after on 31 March who are unaccompanied and seek asylum",
   "denominator": "Children looked after on 31 March",
   "unit": "percent",
   "polarity": "neither",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "placements"
   ],
   "period": "at-31-march",
   "places": 1,
   "interval": "wilson",
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "Unacc_Asylmn_Seek_Childn%",
    "polarity": "neither"
   }
  },
  {
   "id": "cla-foster",
   "title": "Children in care who live with foster carers",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Children looked after on 31 March in a foster placement",
   "denominator": "Children looked after on 31 March",
   "unit": "percent",
   "polarity": "neither",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "placements"
   ],
   "period": "at-31-march",
   "places": 0,
   "interval": "wilson",
   "validFrom": "2013-04-01",
   "validTo": null
  },
  {
   "id": "cla-3plac",
   "title": "Children in care with three or more placements in the year",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Children looked after on 31 March with three or more placements in the year",
   "denominator": "Children looked after on 31 March",
   "unit": "percent",
   "polarity": "low",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "placements"
   ],
   "period": "year-to-31-march",
   "places": 0,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2013-04-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2016,
     "kind": "definition",
     "note": "The national measure was redefined in 2016."
    }
   ],
   "lait": {
    "measure": "LACStable_2016on",
    "polarity": "low"
   },
   "openData": [
    {
     "file": "placement-stability",
     "numerator": "children_count",
     "denominator": [
      "children_count"
     ],
     "value": "children_percent",
     "where": {
      "cla_group": "CLA on 31 March",
      "placement_stability": "With 3 or more placements during the year"
     },
     "denominatorWhere": {
      "cla_group": "CLA on 31 March",
      "placement_stability": "Total children"
     }
    }
   ]
  },
  {
   "id": "cla-stab",
   "title": "Children in care in the same home for two years or more",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Of those, children in the same placement for two years or more",
   "denominator": "Children under 16 looked after for two and a half years or more",
   "unit": "percent",
   "polarity": "high",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "placements"
   ],
   "period": "at-31-march",
   "places": 0,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "LAC_LongStable%",
    "polarity": "high"
   },
   "openData": [
    {
     "file": "placement-stability",
     "numerator": "children_count",
     "denominator": [
      "children_count"
     ],
     "value": "children_percent",
     "where": {
      "cla_group": "Children looked after continuously for at least 2.5 years on 31 March aged under 16 years",
      "placement_stability": "Living with the same carer for at least 2 years"
     },
     "denominatorWhere": {
      "cla_group": "Children looked after continuously for at least 2.5 years on 31 March aged under 16 years",
      "placement_stability": "Total children"
     }
    }
   ]
  },
  {
   "id": "cla-20mi",
   "title": "Children in care placed over 20 miles away and outside the authority",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Children looked after on 31 March over 20 miles from home and outside the authority",
   "denominator": "Children looked after on 31 March",
   "unit": "percent",
   "polarity": "low",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "placements"
   ],
   "period": "at-31-march",
   "places": 0,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "LACDistance",
    "polarity": "low"
   },
   "note": "The file of new placements during the year counts placements, not children on 31 March, so it is no source for this."
  },
  {
   "id": "cla-missing",
   "title": "Children in care who went missing",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Children with at least one missing episode in the year",
   "denominator": "Children looked after at any time in the year",
   "unit": "percent",
   "polarity": "low",
   "suspiciousBelow": 2,
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "exploit"
   ],
   "period": "year-to-31-march",
   "places": 0,
   "interval": "wilson",
   "validFrom": "2014-04-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2015,
     "kind": "experimental",
     "note": "First year of collection; experimental."
    }
   ],
   "lait": {
    "measure": "Children_missing",
    "polarity": "neither",
    "note": "The tool gives no polarity. Here low is good, with a bound below which it is suspicious."
   },
   "note": "Very low is suspicious: episodes may not be reported or recorded."
  },
  {
   "id": "cla-health",
   "title": "Annual health assessments of children in care",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Of those, children with an annual health assessment",
   "denominator": "Children looked after for 12 months or more on 31 March",
   "unit": "percent",
   "polarity": "high",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "cla-outcomes"
   ],
   "period": "year-to-31-march",
   "places": 0,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "LACHealth%",
    "polarity": "high"
   },
   "openData": [
    {
     "file": "looked-after-health",
     "numerator": "children_count",
     "denominator": [
      "children_count"
     ],
     "value": "children_percent",
     "where": {
      "characteristic": "Health assessments: Children looked after all ages",
      "breakdown": "Had their annual health assessment"
     },
     "denominatorWhere": {
      "characteristic": "Health assessments: Children looked after all ages",
      "breakdown": "Total all ages"
     }
    }
   ]
  },
  {
   "id": "cla-dental",
   "title": "Dental checks of children in care",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Of those, children whose teeth were checked by a dentist",
   "denominator": "Children looked after for 12 months or more on 31 March",
   "unit": "percent",
   "polarity": "high",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "cla-outcomes"
   ],
   "period": "year-to-31-march",
   "places": 0,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "LACDental%",
    "polarity": "high"
   },
   "openData": [
    {
     "file": "looked-after-health",
     "numerator": "children_count",
     "denominator": [
      "children_count"
     ],
     "value": "children_percent",
     "where": {
      "characteristic": "Health assessments: Children looked after all ages",
      "breakdown": "Had their teeth checked by a dentist"
     },
     "denominatorWhere": {
      "characteristic": "Health assessments: Children looked after all ages",
      "breakdown": "Total all ages"
     }
    }
   ]
  },
  {
   "id": "cla-imm",
   "title": "Children in care with immunisations up to date",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Of those, children whose immunisations are up to date",
   "denominator": "Children looked after for 12 months or more on 31 March",
   "unit": "percent",
   "polarity": "high",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "cla-outcomes"
   ],
   "period": "year-to-31-march",
   "places": 0,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "LACVaccinations%",
    "polarity": "high"
   },
   "openData": [
    {
     "file": "looked-after-health",
     "numerator": "children_count",
     "denominator": [
      "children_count"
     ],
     "value": "children_percent",
     "where": {
      "characteristic": "Health assessments: Children looked after all ages",
      "breakdown": "Had their immunisations up to date"
     },
     "denominatorWhere": {
      "characteristic": "Health assessments: Children looked after all ages",
      "breakdown": "Total all ages"
     }
    }
   ]
  },
  {
   "id": "cla-sdq",
   "title": "Emotional health of children in care (average difficulties score)",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Average total difficulties score (Strengths and Difficulties Questionnaire, 0 to 40) of children aged 4 to 16 looked after for 12 months or more",
   "denominator": null,
   "unit": "score",
   "polarity": "low",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "emh",
    "cla-outcomes"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "mean",
   "tolerance": 0.5,
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "Emotional_LAC",
    "polarity": "low"
   },
   "note": "14 to 16 is borderline, 17 and over a cause for concern. The open-data file of health outcomes gives ages 5 to 16."
  },
  {
   "id": "cla-offend",
   "title": "Children in care convicted or cautioned",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Of those, children convicted or given a youth caution in the year",
   "denominator": "Children aged 10 and over looked after for 12 months or more on 31 March",
   "unit": "percent",
   "polarity": "low",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "cla-outcomes",
    "exploit"
   ],
   "period": "year-to-31-march",
   "places": 0,
   "interval": "wilson",
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "LAC_Convictions",
    "polarity": "low"
   },
   "openData": [
    {
     "file": "looked-after-health",
     "numerator": "children_count",
     "denominator": [
      "children_count"
     ],
     "value": "children_percent",
     "where": {
      "characteristic": "Convictions: Children looked after Ages 10 to 17 years",
      "breakdown": "Convicted or subject to youth cautions, or youth conditional cautions during the year"
     },
     "denominatorWhere": {
      "characteristic": "Convictions: Children looked after Ages 10 to 17 years",
      "breakdown": "Total ages 10 to 17 years"
     }
    }
   ]
  },
  {
   "id": "cla-subst",
   "title": "Children in care with a substance misuse problem",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Of those, children identified as having a substance misuse problem",
   "denominator": "Children looked after for 12 months or more on 31 March",
   "unit": "percent",
   "polarity": "low",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "emh"
   ],
   "period": "year-to-31-march",
   "places": 0,
   "interval": "wilson",
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "LACSubstance",
    "polarity": "low"
   },
   "openData": [
    {
     "file": "looked-after-health",
     "numerator": "children_count",
     "denominator": [
      "children_count"
     ],
     "value": "children_percent",
     "where": {
      "characteristic": "Substance misuse: Children looked after all ages",
      "breakdown": "Identified as having a substance misuse problem"
     },
     "denominatorWhere": {
      "characteristic": "Substance misuse: Children looked after all ages",
      "breakdown": "Total all ages"
     }
    }
   ]
  },
  {
   "id": "cla-ks2",
   "title": "Children in care at Level 4 or above at age 11",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Of those, children at Level 4 or above in reading, writing and mathematics",
   "denominator": "Children at the end of key stage 2 looked after for 12 months or more",
   "unit": "percent",
   "polarity": "high",
   "source": "dfe-results",
   "disclosure": "B",
   "themes": [
    "cla-outcomes",
    "attainment"
   ],
   "period": "school-year",
   "places": 0,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2013-09-01",
   "validTo": "2015-08-31",
   "note": "National curriculum levels ended in 2015; scaled scores do not compare."
  },
  {
   "id": "cla-ks4",
   "title": "Children in care with five good GCSEs including English and mathematics",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Of those, children with five or more GCSEs at A* to C including English and mathematics",
   "denominator": "Children at the end of key stage 4 looked after for 12 months or more",
   "unit": "percent",
   "polarity": "high",
   "source": "dfe-results",
   "disclosure": "B",
   "themes": [
    "cla-outcomes"
   ],
   "period": "school-year",
   "places": 1,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2013-09-01",
   "validTo": "2016-08-31",
   "note": "Ended in 2016 with the move to Attainment 8 and Progress 8."
  },
  {
   "id": "cla-adopt",
   "title": "Children leaving care by adoption",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Children who ceased to be looked after because they were adopted",
   "denominator": "Children who ceased to be looked after in the year",
   "unit": "percent",
   "polarity": "high",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "permanence"
   ],
   "period": "year-to-31-march",
   "places": 0,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "%_of LAC Adopted",
    "polarity": "high"
   }
  },
  {
   "id": "cla-sgo",
   "title": "Children leaving care by special guardianship",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Children who ceased to be looked after because of a special guardianship order",
   "denominator": "Children who ceased to be looked after in the year",
   "unit": "percent",
   "polarity": "neither",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "permanence"
   ],
   "period": "year-to-31-march",
   "places": 0,
   "interval": "wilson",
   "validFrom": "2013-04-01",
   "validTo": null
  },
  {
   "id": "adopt-a1",
   "title": "Days from entering care to moving in with adopters",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Average days from entering care to moving in with the adoptive family, children adopted in three years",
   "denominator": null,
   "unit": "days",
   "polarity": "low",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "permanence"
   ],
   "period": "three-years-to-31-march",
   "places": 0,
   "interval": "mean",
   "validFrom": "2013-04-01",
   "validTo": null,
   "note": "Indicator A1 of the adoption scorecards. The threshold moved: 639 days when launched, then 547 (2011 to 2014), 487 (2012 to 2015), 426 (2013 to 2016). Three-year averages overlap: consecutive years are not independent."
  },
  {
   "id": "adopt-a2",
   "title": "Days from court authority to match with adopters",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Average days from the court's authority to place for adoption to the decision on a match, children adopted in three years",
   "denominator": null,
   "unit": "days",
   "polarity": "low",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "permanence"
   ],
   "period": "three-years-to-31-march",
   "places": 0,
   "interval": "mean",
   "validFrom": "2013-04-01",
   "validTo": null,
   "note": "Indicator A2 of the adoption scorecards. The threshold was 213 days when launched, 121 for 2013 to 2016. Three-year averages overlap: consecutive years are not independent."
  },
  {
   "id": "cl-eet",
   "title": "Care leavers in education, employment or training",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Of those, young people in education, employment or training",
   "denominator": "Care leavers aged 19 to 21",
   "unit": "percent",
   "polarity": "high",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "care-leavers"
   ],
   "period": "year-to-31-march",
   "places": 0,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "CareLeaverEET",
    "polarity": "high"
   },
   "openData": [
    {
     "file": "care-leavers-activity",
     "numerator": "care_leaver_count",
     "denominator": [
      "care_leaver_count"
     ],
     "value": "care_leaver_percent",
     "where": {
      "care_leaver_age": "19 to 21 years",
      "breakdown": "Total in education, employment or training"
     },
     "denominatorWhere": {
      "care_leaver_age": "19 to 21 years",
      "breakdown": "Total"
     }
    }
   ]
  },
  {
   "id": "cl-neet",
   "title": "Care leavers not in education, employment or training",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Of those, young people known not to be in education, employment or training",
   "denominator": "Care leavers aged 19 to 21",
   "unit": "percent",
   "polarity": "low",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "care-leavers"
   ],
   "period": "year-to-31-march",
   "places": 0,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "CareLeaversNEET",
    "polarity": "low"
   },
   "openData": [
    {
     "file": "care-leavers-activity",
     "numerator": "care_leaver_count",
     "denominator": [
      "care_leaver_count"
     ],
     "value": "care_leaver_percent",
     "where": {
      "care_leaver_age": "19 to 21 years",
      "breakdown": "Total not in education, employment or training"
     },
     "denominatorWhere": {
      "care_leaver_age": "19 to 21 years",
      "breakdown": "Total"
     }
    }
   ],
   "note": "Does not add up to 100 with those in education, employment or training: some are not known."
  },
  {
   "id": "cl-accom",
   "title": "Care leavers in suitable accommodation",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Of those, young people in suitable accommodation",
   "denominator": "Care leavers aged 19 to 21",
   "unit": "percent",
   "polarity": "high",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "care-leavers",
    "placements"
   ],
   "period": "year-to-31-march",
   "places": 0,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2013-04-01",
   "validTo": null,
   "lait": {
    "measure": "CareLeaverAcc",
    "polarity": "high"
   },
   "openData": [
    {
     "file": "care-leavers-accommodation",
     "numerator": "care_leaver_count",
     "denominator": [
      "care_leaver_count"
     ],
     "value": "care_leaver_percent",
     "where": {
      "care_leaver_age": "19 to 21 years",
      "breakdown": "Accommodation considered suitable"
     },
     "denominatorWhere": {
      "care_leaver_age": "19 to 21 years",
      "breakdown": "Suitability total"
     }
    }
   ]
  },
  {
   "id": "cl-he",
   "title": "Care leavers in higher education",
   "domain": "looked-after",
   "collection": "national",
   "numerator": "Of those, young people in higher education",
   "denominator": "Care leavers aged 19 to 21",
   "unit": "percent",
   "polarity": "high",
   "source": "ssda903",
   "disclosure": "B",
   "themes": [
    "care-leavers"
   ],
   "period": "year-to-31-march",
   "places": 0,
   "interval": "wilson",
   "validFrom": "2013-04-01",
   "validTo": null,
   "openData": [
    {
     "file": "care-leavers-activity",
     "numerator": "care_leaver_count",
     "denominator": [
      "care_leaver_count"
     ],
     "value": "care_leaver_percent",
     "where": {
      "care_leaver_age": "19 to 21 years",
      "breakdown": "Higher education i.e. studies beyond A level"
     },
     "denominatorWhere": {
      "care_leaver_age": "19 to 21 years",
      "breakdown": "Total"
     }
    }
   ]
  },
  {
   "id": "sw-fte",
   "title": "Children's social workers in post",
   "domain": "workforce",
   "collection": "national",
   "numerator": "Full-time equivalent children's qualified social workers in post",
   "denominator": null,
   "unit": "count",
   "polarity": "neither",
   "source": "workforce",
   "disclosure": "C",
   "themes": [
    "workforce"
   ],
   "period": "at-30-september",
   "places": 1,
   "interval": "none",
   "validFrom": "2014-10-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2017,
     "kind": "definition",
     "note": "The collection moved to one record for each worker; the open-data file starts here. Figures before were published in whole per cent."
    }
   ],
   "lait": {
    "measure": "Work_Force_NoSW",
    "polarity": "neither"
   },
   "openData": [
    {
     "file": "workforce",
     "value": "inpost_fte"
    }
   ]
  },
  {
   "id": "sw-vac",
   "title": "Social worker vacancies",
   "domain": "workforce",
   "collection": "national",
   "numerator": "Full-time equivalent vacancies",
   "denominator": "Full-time equivalent posts: vacancies and social workers in post",
   "unit": "percent",
   "polarity": "low",
   "source": "workforce",
   "disclosure": "C",
   "themes": [
    "workforce"
   ],
   "period": "at-30-september",
   "places": 1,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2014-10-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2017,
     "kind": "definition",
     "note": "The collection moved to one record for each worker; the open-data file starts here. Figures before were published in whole per cent."
    }
   ],
   "lait": {
    "measure": "Work_Force_Vac_Rate",
    "polarity": "low"
   },
   "openData": [
    {
     "file": "workforce",
     "numerator": "vacancy_fte",
     "denominator": [
      "vacancy_fte",
      "inpost_fte"
     ],
     "value": "vacancy_rate_fte"
    }
   ],
   "note": "A vacancy filled by an agency worker is still a vacancy."
  },
  {
   "id": "sw-turn",
   "title": "Social worker turnover",
   "domain": "workforce",
   "collection": "national",
   "numerator": "Full-time equivalent leavers in 12 months",
   "denominator": "Full-time equivalent social workers in post at the end of the period",
   "unit": "percent",
   "polarity": "low",
   "suspiciousBelow": 5,
   "source": "workforce",
   "disclosure": "C",
   "themes": [
    "workforce"
   ],
   "period": "at-30-september",
   "places": 1,
   "interval": "none",
   "tolerance": 2,
   "validFrom": "2014-10-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2017,
     "kind": "definition",
     "note": "The collection moved to one record for each worker; the open-data file starts here. Figures before were published in whole per cent."
    }
   ],
   "lait": {
    "measure": "Work_Force_TO_Rate",
    "polarity": "low"
   },
   "openData": [
    {
     "file": "workforce",
     "numerator": "leavers_fte",
     "denominator": [
      "inpost_fte"
     ],
     "value": "turnover_rate_fte"
    }
   ],
   "note": "A flow over a stock, not a share: it can exceed 100, so no interval. Very low is suspicious: leavers may not be recorded."
  },
  {
   "id": "sw-agency",
   "title": "Agency social workers",
   "domain": "workforce",
   "collection": "national",
   "numerator": "Full-time equivalent agency social workers",
   "denominator": "Full-time equivalent social workers in post and agency social workers",
   "unit": "percent",
   "polarity": "low",
   "source": "workforce",
   "disclosure": "C",
   "themes": [
    "workforce",
    "finance"
   ],
   "period": "at-30-september",
   "places": 1,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2014-10-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2017,
     "kind": "definition",
     "note": "The collection moved to one record for each worker; the open-data file starts here. Figures before were published in whole per cent."
    }
   ],
   "lait": {
    "measure": "Work_Force_Agecy_Rate",
    "polarity": "low"
   },
   "openData": [
    {
     "file": "workforce",
     "numerator": "agency_fte",
     "denominator": [
      "agency_fte",
      "inpost_fte"
     ],
     "value": "agency_rate_fte"
    }
   ]
  },
  {
   "id": "sw-abs",
   "title": "Social worker sickness absence",
   "domain": "workforce",
   "collection": "national",
   "numerator": "Full-time equivalent working days lost to sickness in 12 months",
   "denominator": "Working days in 12 months of the social workers in post",
   "unit": "percent",
   "polarity": "low",
   "source": "workforce",
   "disclosure": "C",
   "themes": [
    "workforce"
   ],
   "period": "at-30-september",
   "places": 1,
   "interval": "none",
   "tolerance": 0.5,
   "validFrom": "2014-10-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2017,
     "kind": "definition",
     "note": "The collection moved to one record for each worker; the open-data file starts here. Figures before were published in whole per cent."
    }
   ],
   "lait": {
    "measure": "Work_Force_SWAbsence",
    "polarity": "low"
   },
   "openData": [
    {
     "file": "workforce",
     "value": "absence_rate_fte"
    }
   ],
   "note": "Days of one person hang together, so no interval."
  },
  {
   "id": "sw-case",
   "title": "Cases for each social worker",
   "domain": "workforce",
   "collection": "national",
   "numerator": "Cases held",
   "denominator": "Full-time equivalent social workers who hold cases",
   "unit": "count",
   "polarity": "low",
   "source": "workforce",
   "disclosure": "C",
   "themes": [
    "workforce",
    "practice"
   ],
   "period": "at-30-september",
   "places": 1,
   "interval": "none",
   "tolerance": 1,
   "validFrom": "2014-10-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2017,
     "kind": "definition",
     "note": "The collection moved to one record for each worker; the open-data file starts here."
    }
   ],
   "lait": {
    "measure": "Work_Force_AvgNumCase_SW",
    "polarity": "low"
   },
   "openData": [
    {
     "file": "workforce",
     "numerator": "cases",
     "denominator": [
      "case_holders_fte"
     ],
     "value": "caseload_fte"
    }
   ]
  },
  {
   "id": "eyfs-gld",
   "title": "Five-year-olds with a good level of development",
   "domain": "education",
   "collection": "national",
   "numerator": "Pupils with a good level of development",
   "denominator": "Pupils at the end of the reception year",
   "unit": "percent",
   "polarity": "high",
   "source": "dfe-results",
   "disclosure": "D",
   "themes": [
    "attainment"
   ],
   "period": "school-year",
   "places": 1,
   "interval": "wilson",
   "tolerance": 1,
   "validFrom": "2014-09-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2020,
     "kind": "gap",
     "note": "Not collected, because of the pandemic."
    },
    {
     "year": 2021,
     "kind": "gap",
     "note": "Not collected, because of the pandemic."
    },
    {
     "year": 2022,
     "kind": "definition",
     "note": "The early years profile was reformed."
    }
   ]
  },
  {
   "id": "eyfs-gap",
   "title": "Gap in good level of development: free school meals",
   "domain": "education",
   "collection": "national",
   "numerator": "Per cent of pupils not eligible for free school meals with a good level of development, less per cent of those eligible",
   "denominator": null,
   "unit": "percentage-points",
   "polarity": "low",
   "source": "dfe-results",
   "disclosure": "D",
   "themes": [
    "attainment",
    "equality"
   ],
   "period": "school-year",
   "places": 0,
   "interval": "none",
   "tolerance": 2,
   "validFrom": "2014-09-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2020,
     "kind": "gap",
     "note": "Not collected, because of the pandemic."
    },
    {
     "year": 2021,
     "kind": "gap",
     "note": "Not collected, because of the pandemic."
    },
    {
     "year": 2022,
     "kind": "definition",
     "note": "The early years profile was reformed."
    }
   ]
  },
  {
   "id": "y2-takeup",
   "title": "Two-year-olds in funded early education",
   "domain": "education",
   "collection": "national",
   "numerator": "Two-year-olds in funded places",
   "denominator": "Estimated number of eligible two-year-olds",
   "unit": "percent",
   "polarity": "high",
   "source": "dfe-early-years",
   "disclosure": "D",
   "themes": [
    "early-help"
   ],
   "period": "calendar-year",
   "places": 0,
   "interval": "none",
   "tolerance": 2,
   "validFrom": "2015-01-01",
   "validTo": null,
   "note": "Over an estimate, so it can exceed 100: no interval."
  },
  {
   "id": "phonics",
   "title": "Six-year-olds who met the phonics standard",
   "domain": "education",
   "collection": "national",
   "numerator": "Pupils who met the standard",
   "denominator": "Pupils in year 1",
   "unit": "percent",
   "polarity": "high",
   "source": "dfe-results",
   "disclosure": "D",
   "themes": [
    "attainment"
   ],
   "period": "school-year",
   "places": 0,
   "interval": "wilson",
   "tolerance": 1,
   "validFrom": "2014-09-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2020,
     "kind": "gap",
     "note": "Not collected, because of the pandemic."
    },
    {
     "year": 2021,
     "kind": "gap",
     "note": "Not collected, because of the pandemic."
    }
   ]
  },
  {
   "id": "phonics-fsm",
   "title": "Six-year-olds on free school meals who met the phonics standard",
   "domain": "education",
   "collection": "national",
   "numerator": "Pupils eligible for free school meals who met the standard",
   "denominator": "Pupils in year 1 eligible for free school meals",
   "unit": "percent",
   "polarity": "high",
   "source": "dfe-results",
   "disclosure": "D",
   "themes": [
    "attainment",
    "equality"
   ],
   "period": "school-year",
   "places": 0,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2014-09-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2020,
     "kind": "gap",
     "note": "Not collected, because of the pandemic."
    },
    {
     "year": 2021,
     "kind": "gap",
     "note": "Not collected, because of the pandemic."
    }
   ]
  },
  {
   "id": "ks2-rwm",
   "title": "Pupils at Level 4 or above at age 11",
   "domain": "education",
   "collection": "national",
   "numerator": "Pupils at Level 4 or above in reading, writing and mathematics",
   "denominator": "Pupils at the end of key stage 2",
   "unit": "percent",
   "polarity": "high",
   "source": "dfe-results",
   "disclosure": "D",
   "themes": [
    "attainment"
   ],
   "period": "school-year",
   "places": 0,
   "interval": "wilson",
   "tolerance": 1,
   "validFrom": "2013-09-01",
   "validTo": "2015-08-31",
   "note": "National curriculum levels ended in 2015; scaled scores do not compare."
  },
  {
   "id": "gcse-em",
   "title": "Pupils with five good GCSEs including English and mathematics",
   "domain": "education",
   "collection": "national",
   "numerator": "Pupils with five or more GCSEs at A* to C including English and mathematics",
   "denominator": "Pupils at the end of key stage 4 in state-funded schools",
   "unit": "percent",
   "polarity": "high",
   "source": "dfe-results",
   "disclosure": "D",
   "themes": [
    "attainment"
   ],
   "period": "school-year",
   "places": 1,
   "interval": "wilson",
   "tolerance": 1,
   "validFrom": "2013-09-01",
   "validTo": "2016-08-31",
   "note": "Ended in 2016 with the move to Attainment 8 and Progress 8."
  },
  {
   "id": "a8",
   "title": "Attainment 8",
   "domain": "education",
   "collection": "national",
   "numerator": "Average Attainment 8 score of pupils at the end of key stage 4",
   "denominator": null,
   "unit": "score",
   "polarity": "high",
   "source": "dfe-results",
   "disclosure": "D",
   "themes": [
    "attainment"
   ],
   "period": "school-year",
   "places": 1,
   "interval": "mean",
   "tolerance": 0.5,
   "validFrom": "2014-09-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2016,
     "kind": "definition",
     "note": "Became the headline measure; before, schools had not planned for it."
    },
    {
     "year": 2017,
     "kind": "definition",
     "note": "Points changed with GCSEs graded 9 to 1."
    }
   ]
  },
  {
   "id": "l3-19",
   "title": "Young people qualified to Level 3 by 19",
   "domain": "education",
   "collection": "national",
   "numerator": "Young people qualified to Level 3 by age 19",
   "denominator": "Young people aged 19",
   "unit": "percent",
   "polarity": "high",
   "source": "dfe-results",
   "disclosure": "D",
   "themes": [
    "attainment"
   ],
   "period": "school-year",
   "places": 1,
   "interval": "wilson",
   "tolerance": 1,
   "validFrom": "2014-09-01",
   "validTo": null
  },
  {
   "id": "absence",
   "title": "Absence from school",
   "domain": "education",
   "collection": "national",
   "numerator": "Sessions missed",
   "denominator": "Sessions that could be attended",
   "unit": "percent",
   "polarity": "low",
   "source": "dfe-absence",
   "disclosure": "D",
   "themes": [
    "inclusion"
   ],
   "period": "school-year",
   "places": 1,
   "interval": "none",
   "tolerance": 0.2,
   "validFrom": "2014-09-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2020,
     "kind": "gap",
     "note": "Not published for the full year, because of the pandemic."
    }
   ],
   "note": "Sessions of one pupil hang together, so no interval."
  },
  {
   "id": "pers-abs",
   "title": "Persistent absence from school",
   "domain": "education",
   "collection": "national",
   "numerator": "Pupils who missed 10 per cent or more of their sessions",
   "denominator": "Pupils enrolled",
   "unit": "percent",
   "polarity": "low",
   "source": "dfe-absence",
   "disclosure": "D",
   "themes": [
    "inclusion"
   ],
   "period": "school-year",
   "places": 1,
   "interval": "wilson",
   "tolerance": 0.5,
   "validFrom": "2014-09-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2016,
     "kind": "definition",
     "note": "The headline threshold moved from 15 to 10 per cent in 2015/16. Figures before are worked back at 10 per cent; headlines of that time at 15 per cent do not compare."
    },
    {
     "year": 2020,
     "kind": "gap",
     "note": "Not published for the full year, because of the pandemic."
    }
   ]
  },
  {
   "id": "perm-excl",
   "title": "Permanent exclusions",
   "domain": "education",
   "collection": "national",
   "numerator": "Permanent exclusions in the school year",
   "denominator": "Pupils",
   "unit": "percent",
   "polarity": "low",
   "source": "dfe-exclusions",
   "disclosure": "D",
   "themes": [
    "inclusion"
   ],
   "period": "school-year",
   "places": 2,
   "interval": "byar",
   "tolerance": 0.02,
   "validFrom": "2014-09-01",
   "validTo": null
  },
  {
   "id": "fixed-excl",
   "title": "Fixed-period exclusions",
   "domain": "education",
   "collection": "national",
   "numerator": "Fixed-period exclusions in the school year",
   "denominator": "Pupils",
   "unit": "percent",
   "polarity": "low",
   "source": "dfe-exclusions",
   "disclosure": "D",
   "themes": [
    "inclusion"
   ],
   "period": "school-year",
   "places": 2,
   "interval": "byar",
   "tolerance": 0.3,
   "validFrom": "2014-09-01",
   "validTo": null,
   "note": "Exclusions, not pupils, are counted: a rate, not a share. Called suspensions today."
  },
  {
   "id": "sch-good",
   "title": "Schools that are good or outstanding",
   "domain": "education",
   "collection": "national",
   "numerator": "Schools judged good or outstanding",
   "denominator": "Schools inspected",
   "unit": "percent",
   "polarity": "high",
   "source": "ofsted",
   "disclosure": null,
   "themes": [
    "attainment"
   ],
   "period": "at-31-march",
   "places": 0,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2014-04-01",
   "validTo": null
  },
  {
   "id": "sept-guar",
   "title": "16 and 17-year-olds with an offer of education or training",
   "domain": "education",
   "collection": "national",
   "numerator": "Young people with an offer by the end of September",
   "denominator": "Young people aged 16 and 17",
   "unit": "percent",
   "polarity": "high",
   "source": "nccis",
   "disclosure": "D",
   "themes": [
    "inclusion"
   ],
   "period": "calendar-year",
   "places": 1,
   "interval": "wilson",
   "tolerance": 1,
   "validFrom": "2015-01-01",
   "validTo": null
  },
  {
   "id": "neet",
   "title": "16 to 18-year-olds not in education, employment or training",
   "domain": "education",
   "collection": "national",
   "numerator": "Young people not in education, employment or training, adjusted for those not known",
   "denominator": "Young people aged 16 to 18",
   "unit": "percent",
   "polarity": "low",
   "source": "nccis",
   "disclosure": "D",
   "themes": [
    "inclusion"
   ],
   "period": "calendar-year",
   "places": 1,
   "interval": "none",
   "tolerance": 0.5,
   "validFrom": "2014-01-01",
   "validTo": "2015-12-31",
   "note": "The definition changed in 2016. An adjusted estimate, so no interval."
  },
  {
   "id": "ehc-20w",
   "title": "Education, health and care plans issued within 20 weeks",
   "domain": "education",
   "collection": "national",
   "numerator": "New plans issued within 20 weeks, exceptions left out",
   "denominator": "New plans issued, exceptions left out",
   "unit": "percent",
   "polarity": "high",
   "source": "sen2",
   "disclosure": "D",
   "themes": [
    "send"
   ],
   "period": "calendar-year",
   "places": 1,
   "interval": "wilson",
   "tolerance": 5,
   "validFrom": "2015-01-01",
   "validTo": null,
   "breaks": [
    {
     "year": 2015,
     "kind": "experimental",
     "note": "First full calendar year of plans, which replaced statements from September 2014."
    },
    {
     "year": 2023,
     "kind": "definition",
     "note": "The collection moved to one record for each child."
    }
   ],
   "lait": {
    "measure": "SEN_EHC_Excpt_20wks",
    "polarity": "high"
   }
  },
  {
   "id": "sen-ehc",
   "title": "Pupils with a statement or plan for special educational needs",
   "domain": "education",
   "collection": "national",
   "numerator": "Pupils with a statement or an education, health and care plan",
   "denominator": "Pupils",
   "unit": "percent",
   "polarity": "neither",
   "source": "sen2",
   "disclosure": "D",
   "themes": [
    "send"
   ],
   "period": "school-year",
   "places": 1,
   "interval": "wilson",
   "validFrom": "2014-09-01",
   "validTo": null
  },
  {
   "id": "sen-supp",
   "title": "Pupils on SEN support",
   "domain": "education",
   "collection": "national",
   "numerator": "Pupils on SEN support",
   "denominator": "Pupils",
   "unit": "percent",
   "polarity": "neither",
   "source": "sen2",
   "disclosure": "D",
   "themes": [
    "send"
   ],
   "period": "school-year",
   "places": 1,
   "interval": "wilson",
   "validFrom": "2014-09-01",
   "validTo": null
  },
  {
   "id": "yj-fte",
   "title": "First-time entrants to the youth justice system",
   "domain": "health-and-justice",
   "collection": "national",
   "numerator": "Children aged 10 to 17 who got their first caution or sentence",
   "denominator": "Children aged 10 to 17",
   "unit": "per-100000",
   "polarity": "low",
   "source": "moj",
   "disclosure": "E",
   "themes": [
    "inclusion"
   ],
   "period": "calendar-year",
   "population": {
    "ages": "10-17",
    "rule": "mid-year-same"
   },
   "places": 0,
   "interval": "byar",
   "validFrom": "2015-01-01",
   "validTo": null
  },
  {
   "id": "mh-adm",
   "title": "Hospital admissions for mental health",
   "domain": "health-and-justice",
   "collection": "national",
   "numerator": "Admissions to hospital for mental health of children aged 0 to 17",
   "denominator": "Children aged 0 to 17",
   "unit": "per-100000",
   "polarity": "low",
   "source": "phe",
   "disclosure": "E",
   "themes": [
    "emh"
   ],
   "period": "year-to-31-march",
   "population": {
    "ages": "0-17",
    "rule": "mid-year-before"
   },
   "places": 1,
   "interval": "byar",
   "validFrom": "2014-04-01",
   "validTo": null,
   "note": "Crude rate. May count a child more than once."
  },
  {
   "id": "inj-0-14",
   "title": "Hospital admissions for injuries, ages 0 to 14",
   "domain": "health-and-justice",
   "collection": "national",
   "numerator": "Emergency admissions to hospital for injuries of children aged 0 to 14",
   "denominator": "Children aged 0 to 14",
   "unit": "per-10000",
   "polarity": "low",
   "source": "phe",
   "disclosure": "E",
   "themes": [
    "early-help"
   ],
   "period": "year-to-31-march",
   "population": {
    "ages": "0-14",
    "rule": "mid-year-before"
   },
   "places": 1,
   "interval": "byar",
   "validFrom": "2014-04-01",
   "validTo": null
  },
  {
   "id": "u18-conc",
   "title": "Conceptions under 18",
   "domain": "health-and-justice",
   "collection": "national",
   "numerator": "Conceptions of women under 18",
   "denominator": "Women aged 15 to 17",
   "unit": "per-1000",
   "polarity": "low",
   "source": "phe",
   "disclosure": "E",
   "themes": [
    "early-help"
   ],
   "period": "calendar-year",
   "population": {
    "ages": "15-17",
    "rule": "mid-year-same"
   },
   "places": 1,
   "interval": "byar",
   "validFrom": "2015-01-01",
   "validTo": null
  },
  {
   "id": "inf-mort",
   "title": "Infant deaths",
   "domain": "health-and-justice",
   "collection": "national",
   "numerator": "Deaths under the age of one",
   "denominator": "Live births",
   "unit": "per-1000",
   "polarity": "low",
   "source": "phe",
   "disclosure": "E",
   "themes": [
    "learning"
   ],
   "period": "calendar-year",
   "places": 1,
   "interval": "byar",
   "validFrom": "2015-01-01",
   "validTo": null,
   "note": "Small numbers: publishers pool three years."
  },
  {
   "id": "cd-modif",
   "title": "Child deaths with modifiable factors",
   "domain": "health-and-justice",
   "collection": "national",
   "numerator": "Child deaths reviewed in the year in which modifiable factors were found",
   "denominator": null,
   "unit": "count",
   "polarity": "neither",
   "source": "cdop",
   "disclosure": "E",
   "themes": [
    "learning"
   ],
   "period": "year-to-31-march",
   "places": 0,
   "interval": "none",
   "validFrom": "2014-04-01",
   "validTo": null,
   "note": "Depends on how many reviews were finished, so it is context only."
  },
  {
   "id": "local-cse-rate",
   "title": "Children flagged at risk of sexual exploitation",
   "domain": "local",
   "collection": "local",
   "numerator": "Children with a current flag for sexual exploitation on 31 March",
   "denominator": "Children aged 0 to 17",
   "unit": "per-10000",
   "polarity": "neither",
   "source": "local",
   "disclosure": null,
   "themes": [
    "exploit"
   ],
   "period": "at-31-march",
   "population": {
    "ages": "0-17",
    "rule": "mid-year-before"
   },
   "places": 1,
   "interval": "byar",
   "validFrom": "2014-04-01",
   "validTo": null
  },
  {
   "id": "local-rhi-72h",
   "title": "Return home interviews offered and done within 72 hours",
   "domain": "local",
   "collection": "local",
   "numerator": "Missing episodes after which an interview was offered and done within 72 hours",
   "denominator": "Missing episodes that ended in the year",
   "unit": "percent",
   "polarity": "high",
   "source": "local",
   "disclosure": null,
   "themes": [
    "voice",
    "exploit"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2014-04-01",
   "validTo": null
  },
  {
   "id": "local-marac-rate",
   "title": "Children in cases at domestic abuse risk conferences",
   "domain": "local",
   "collection": "local",
   "numerator": "Children in households discussed at a multi-agency risk assessment conference in the year",
   "denominator": "Children aged 0 to 17",
   "unit": "per-10000",
   "polarity": "neither",
   "source": "local",
   "disclosure": null,
   "themes": [
    "dom-abuse",
    "partnership"
   ],
   "period": "year-to-31-march",
   "population": {
    "ages": "0-17",
    "rule": "mid-year-before"
   },
   "places": 1,
   "interval": "byar",
   "validFrom": "2014-04-01",
   "validTo": null
  },
  {
   "id": "local-eha-rate",
   "title": "Early help assessments opened",
   "domain": "local",
   "collection": "local",
   "numerator": "Early help assessments opened in the year",
   "denominator": "Children aged 0 to 17",
   "unit": "per-10000",
   "polarity": "neither",
   "source": "local",
   "disclosure": null,
   "themes": [
    "early-help"
   ],
   "period": "year-to-31-march",
   "population": {
    "ages": "0-17",
    "rule": "mid-year-before"
   },
   "places": 1,
   "interval": "byar",
   "validFrom": "2014-04-01",
   "validTo": null
  },
  {
   "id": "local-eha-step-up",
   "title": "Early help cases stepped up to social care",
   "domain": "local",
   "collection": "local",
   "numerator": "Early help cases closed because they were stepped up to social care",
   "denominator": "Early help cases closed in the year",
   "unit": "percent",
   "polarity": "neither",
   "source": "local",
   "disclosure": null,
   "themes": [
    "early-help",
    "front-door"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "validFrom": "2014-04-01",
   "validTo": null
  },
  {
   "id": "local-audit-good",
   "title": "Case audits graded good or better",
   "domain": "local",
   "collection": "local",
   "numerator": "Case audits graded good or better",
   "denominator": "Case audits completed in the year",
   "unit": "percent",
   "polarity": "high",
   "source": "local",
   "disclosure": null,
   "themes": [
    "practice",
    "learning"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2014-04-01",
   "validTo": null
  },
  {
   "id": "local-supervision",
   "title": "Supervision on time",
   "domain": "local",
   "collection": "local",
   "numerator": "Supervision sessions held when due",
   "denominator": "Supervision sessions due in the year",
   "unit": "percent",
   "polarity": "high",
   "source": "local",
   "disclosure": null,
   "themes": [
    "practice",
    "workforce"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2014-04-01",
   "validTo": null
  },
  {
   "id": "local-visits",
   "title": "Visits on time",
   "domain": "local",
   "collection": "local",
   "numerator": "Visits to children made when due",
   "denominator": "Visits to children due in the year",
   "unit": "percent",
   "polarity": "high",
   "source": "local",
   "disclosure": null,
   "themes": [
    "practice",
    "assess-plan"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2014-04-01",
   "validTo": null
  },
  {
   "id": "local-cp-seen-alone",
   "title": "Children on protection plans seen alone",
   "domain": "local",
   "collection": "local",
   "numerator": "Children with a protection plan seen alone at their latest visit, where their age allows",
   "denominator": "Children with a protection plan on 31 March, where their age allows",
   "unit": "percent",
   "polarity": "high",
   "source": "local",
   "disclosure": null,
   "themes": [
    "voice",
    "assess-plan"
   ],
   "period": "at-31-march",
   "places": 1,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2014-04-01",
   "validTo": null
  },
  {
   "id": "local-advocacy",
   "title": "Take-up of advocacy",
   "domain": "local",
   "collection": "local",
   "numerator": "Children who took up the offer of an advocate",
   "denominator": "Children offered an advocate in the year",
   "unit": "percent",
   "polarity": "high",
   "source": "local",
   "disclosure": null,
   "themes": [
    "voice"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2014-04-01",
   "validTo": null
  },
  {
   "id": "local-complaints-upheld",
   "title": "Complaints upheld",
   "domain": "local",
   "collection": "local",
   "numerator": "Complaints upheld in full or in part in the year",
   "denominator": null,
   "unit": "count",
   "polarity": "neither",
   "source": "local",
   "disclosure": null,
   "themes": [
    "voice",
    "learning"
   ],
   "period": "year-to-31-march",
   "places": 0,
   "interval": "none",
   "validFrom": "2014-04-01",
   "validTo": null,
   "note": "Few may mean good service or that children do not know how to complain."
  },
  {
   "id": "local-icpc-attend",
   "title": "Agencies at initial child protection conferences",
   "domain": "local",
   "collection": "local",
   "numerator": "Invited agencies that attended or sent a report",
   "denominator": "Agencies invited to initial child protection conferences in the year",
   "unit": "percent",
   "polarity": "high",
   "source": "local",
   "disclosure": null,
   "themes": [
    "partnership",
    "assess-plan"
   ],
   "period": "year-to-31-march",
   "places": 1,
   "interval": "wilson",
   "tolerance": 2,
   "validFrom": "2014-04-01",
   "validTo": null
  }
 ]
};
