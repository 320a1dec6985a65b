import type { Text } from '../../workbook/text';

export const ENVIRONMENT_HELP: Readonly<Record<string, Text>> = {
  b3_totalEnergy: {
    da: 'Al energi, organisationen selv bruger og betaler: el, varme, køling og brændsler, omregnet til MWh. Lejernes eget forbrug hører ikke med, når lejerne selv afregner.',
    en: 'All energy the organisation uses and pays for: electricity, heat, cooling and fuels, in MWh. Tenants’ own consumption is not included where they are billed themselves.',
  },
  b3_elRen: {
    da: 'Købt el, varme og køling fra vedvarende kilder, dokumenteret ved aftale eller oprindelsesgaranti.',
    en: 'Bought electricity, heat and cooling from renewable sources, evidenced by contract or guarantee of origin.',
  },
  b3_elNon: {
    da: 'Resten af den købte el, varme og køling.',
    en: 'The rest of the bought electricity, heat and cooling.',
  },
  b3_selfRen: {
    da: 'El fra egne anlæg, som organisationen selv har brugt, typisk solceller. Solgt strøm tæller ikke med.',
    en: 'Electricity from own installations that the organisation used itself, typically solar. Sold electricity does not count.',
  },
  b3_fuelNon: {
    da: 'Naturgas, fyringsolie, diesel og benzin i egne kedler, biler og maskiner.',
    en: 'Natural gas, heating oil, diesel and petrol in own boilers, vehicles and machines.',
  },
  b3_scope1: {
    da: 'Udledning fra det, organisationen selv brænder af eller lækker: kedler, biler, maskiner og kølemidler.',
    en: 'Emissions from what the organisation burns or leaks itself: boilers, vehicles, machines and refrigerants.',
  },
  b3_scope2lb: {
    da: 'Udledning fra købt el og fjernvarme, regnet med nettets gennemsnit.',
    en: 'Emissions from bought electricity and district heating, with the average of the grid.',
  },
  b3_scope2mb: {
    da: 'Samme forbrug, regnet med de aftaler og oprindelsesgarantier, der er købt.',
    en: 'The same consumption, with the contracts and guarantees of origin that were bought.',
  },
  b3_hasScope3: {
    da: 'Scope 3 er udledningen i værdikæden: materialer, entreprenører, affald og lejernes energi. Det er frivilligt.',
    en: 'Scope 3 is the emissions of the value chain: materials, contractors, waste and tenants’ energy. It is voluntary.',
  },
  b5_landTotal: {
    da: 'Alt areal, organisationen ejer, lejer eller driver, bebygget og ubebygget.',
    en: 'All land that is owned, leased or managed, with and without buildings.',
  },
  b5_landSealed: {
    da: 'Areal, hvor regn ikke kan sive ned: bygninger, asfalt og fliser.',
    en: 'Land that rain cannot seep through: buildings, asphalt and paving.',
  },
  b5_landOn: {
    da: 'Areal på egne grunde, der er lagt ud til natur, fx vild beplantning eller regnvandsbede.',
    en: 'Land on own premises set aside for nature, such as wild planting or rain gardens.',
  },
  b6_withdrawal: {
    da: 'Det vand, der kommer ind fra vandværk eller egen boring, i m3, som det står på afregningen.',
    en: 'Water taken in from the utility or an own well, in m3, as on the bill.',
  },
  b6_stress: {
    da: 'Den del, der er hentet i områder med vandmangel. Ingen danske områder regnes som det, så i Danmark er tallet 0.',
    en: 'The part taken in areas of water stress. No Danish area counts as one, so in Denmark it is 0.',
  },
  b7_wasteType: {
    da: 'Affaldets EAK-kode fra renovatørens opgørelse. Restaffald fra boliger er 20 03 01.',
    en: 'The waste code from the collector’s statement. Mixed municipal waste is 20 03 01.',
  },
  b7_wasteRecycled: {
    da: 'Den del af affaldstypen, der er sendt til genbrug eller genanvendelse.',
    en: 'The part of the waste type that went to reuse or recycling.',
  },
  b7_wasteDisposal: {
    da: 'Resten: det, der er brændt eller deponeret.',
    en: 'The rest: what was incinerated or landfilled.',
  },
};
