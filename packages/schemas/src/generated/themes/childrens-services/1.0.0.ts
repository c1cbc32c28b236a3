// Made by `pnpm --filter @plumbline/schemas generate` from schemas/. Do not edit.
import type { ThemeTaxonomy } from '../../meta/themes/1.0.0.js';

export const childrensServicesThemes: ThemeTaxonomy = {
 "$schema": "https://schemas.plumbline.example/meta/themes/1.0.0.json",
 "$id": "https://schemas.plumbline.example/themes/childrens-services/1.0.0.json",
 "id": "childrens-services",
 "version": "1.0.0",
 "title": "Themes of children's services",
 "description": "What a region's authorities look for across self-assessments, reviews and figures. Slugs never change; a theme that splits or merges gets new slugs and dates.",
 "language": "en",
 "licence": "MIT",
 "validFrom": "2015-01-01",
 "themes": [
  {
   "slug": "voice",
   "title": "Voice and lived experience",
   "meaning": "Children are heard and believed, and what they say shapes their own plans and the services around them.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "early-help",
   "title": "Early help",
   "meaning": "Families get the right help before a crisis, and its effect is measured.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "front-door",
   "title": "Front door",
   "meaning": "Everyone applies the same thresholds, and first contacts are screened quickly and safely.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "assess-plan",
   "title": "Assessment and planning",
   "meaning": "Assessments are timely and analytic, plans have a purpose, and cases do not drift.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "neglect",
   "title": "Neglect",
   "meaning": "Neglect is recognised early, and work on it does not give up.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "dom-abuse",
   "title": "Domestic abuse",
   "meaning": "Children who live with domestic abuse are seen, protected and helped to recover.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "exploit",
   "title": "Exploitation and missing children",
   "meaning": "Children are protected from sexual and criminal exploitation, and those who go missing are found, heard and kept safe.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "permanence",
   "title": "Permanence",
   "meaning": "Children get a lasting home in good time, by whichever route suits them: return home, adoption, special guardianship or long-term fostering.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "placements",
   "title": "Placements",
   "meaning": "There are enough of the right homes for children in care: stable, close to home and affordable.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "care-leavers",
   "title": "Care leavers",
   "meaning": "Young people leaving care make a good start to adult life, with a home, work or study, and somebody to turn to.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "cla-outcomes",
   "title": "Health and education of children in care",
   "meaning": "Children in care are healthy and do well at school.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "emh",
   "title": "Emotional wellbeing and mental health",
   "meaning": "Children get help in time with their emotional wellbeing and mental health.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "attainment",
   "title": "School quality and attainment",
   "meaning": "Schools are good, and gaps in attainment between groups of children close.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "inclusion",
   "title": "Inclusion in education",
   "meaning": "Children attend, stay in school or training, and stay out of trouble; nobody goes missing from education.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "send",
   "title": "Special educational needs and disability",
   "meaning": "Needs are identified early, plans are good and on time, and services are commissioned jointly.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "workforce",
   "title": "Workforce",
   "meaning": "There are enough stable, able social workers and teachers.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "practice",
   "title": "Practice and management oversight",
   "meaning": "Social work rests on relationships, good supervision and managers who keep an eye on the work.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "data",
   "title": "Performance information",
   "meaning": "Leaders know how services perform, from data that can be trusted.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "leadership",
   "title": "Leadership and governance",
   "meaning": "Political and corporate leaders know the service, challenge it and back it.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "partnership",
   "title": "Partnership",
   "meaning": "Agencies work together and share information.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "learning",
   "title": "Learning",
   "meaning": "Audits, reviews and feedback change practice.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "finance",
   "title": "Finance and commissioning",
   "meaning": "Money is matched to demand; commissioning and agency costs are under control.",
   "validFrom": "2015-01-01"
  },
  {
   "slug": "equality",
   "title": "Equality and diversity",
   "meaning": "Culture and identity are understood, and no group of children is over- or under-served.",
   "validFrom": "2015-01-01"
  }
 ]
};
