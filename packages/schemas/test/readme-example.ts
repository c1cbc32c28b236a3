import { eastOfEngland, type Region } from '@plumbline/schemas';
import { childrensServicesIndicators } from '@plumbline/schemas/indicators/childrens-services';

const codesToday = (region: Region) =>
  region.authorities.filter(({ member }) => member.validTo === null).map(({ code }) => code);

const lowIsGood = childrensServicesIndicators.indicators.filter(({ polarity }) => polarity === 'low');

export const codes = codesToday(eastOfEngland); // ['E06000055', 'E06000056', …]
export const watched = lowIsGood.map(({ id, title }) => `${id}: ${title}`); // ['reref-pct: Repeat referrals within …', …]
