import type { Source } from '../source';

export const MILJOEFORUM_FYN: Source = {
  title: 'Miljøforum Fyn, Miljønøgletal (citerer energinet.dk)',
  url: 'http://miljoforumfyn.dk/netvaerk/miljoe-csr/vaerktoejer/miljoenoegletal/',
};
export const ENERGINET_2016: Source = {
  title: 'Energinet.dk, Miljødeklarering af 1 kWh el (side dateret 1. marts 2016)',
  url: 'http://energinet.dk/DA/KLIMA-OG-MILJOE/Miljoedeklarationer/Sider/Miljoedeklarering-af-1-kWh-el.aspx',
};
export const HOVEDSTADEN_2015: Source = {
  title:
    'Fjernvarme Miljønetværk Hovedstaden, Miljødeklaration 2015 for fjernvarme (viser også Energinets el-tal)',
  url: 'http://docplayer.dk/24862234-Miljoedeklaration-2015-for-fjernvarme-i-hovedstadsomraadet.html',
};
export const SVENDBORG: Source = {
  title: 'Svendborg Fjernvarme, noter om CO2-faktorer (citerer Energinets miljødeklaration 2016)',
  url: 'http://svendborgfjernvarme.dk/68336.aspx',
};
export const RITZAU_2017: Source = {
  title: 'Berlingske/Ritzau om elforbrugets CO2 i 2017 (citerer Energinet/ministeriet)',
  url: 'https://www.b.dk/politiko/dansk-elforbrug-udleder-mindre-co2-end-tidligere?referrer=RSS',
};
export const HOFOR_2018: Source = {
  title: 'HOFOR, Miljødeklarationer 2018',
  url: 'https://www.hofor.dk/baeredygtige-byer/beregn-co2/miljoedeklarationer/?print=1',
};
export const HOFOR_2021: Source = {
  title: 'HOFOR, Miljødeklaration for fjernvarme 2020-2021',
  url: 'https://www.hofor.dk/baeredygtige-byer/beregn-co2/miljoedeklarationer/miljoedeklaration-for-fjernvarme/',
};
export const GREEN_POWER_2022: Source = {
  title: 'Green Power Denmark via klimafokus.dk (foreløbig opgørelse)',
  url: 'https://www.klimafokus.dk/rekorddyr-stroem-i-2022-var-groennere-end-aaret-foer',
};
export const GREEN_POWER_2023: Source = {
  title: 'Green Power Denmark via Kristeligt Dagblad/Ritzau, jan. 2024 (foreløbige tal)',
  url: 'https://www.kristeligt-dagblad.dk/danmark/co2-belastningen-fra-stroem-er-faldet-75-procent-paa-10-aar',
};
export const GREEN_POWER_2024: Source = {
  title: 'Green Power Denmark via Berlingske/Ritzau (beregnet på tal fra Energinet; artiklen omtaler 2024)',
  url: 'https://www.berlingske.dk/danmark/det-har-aldrig-vaeret-mere-klimavenligt-at-bruge-stroem',
};
export const BR18: Source = {
  title:
    'Bygningsreglementet BR18, Bilag 2, Tabel 8 (LCA-emissionsfaktorer; lineær interpolation mellem årene)',
  url: 'https://bygningsreglementet.dk/Bilag/B2/Bilag_2/Tabel_8?ajax=1',
};
export const VEKS_2021: Source = {
  title: 'VEKS, Miljødeklaration 2021',
  url: 'https://www.veks.dk/veks-tilbyder/oevrige-tilbud/miljoedeklaration',
};
export const FJERNVARME_FYN_2020: Source = {
  title: 'Fjernvarme Fyn, Varedeklaration 2019-2020',
  url: 'https://www.fjernvarmefyn.dk/om-os/rapporter-og-opgoerelser/varedeklaration',
};
export const FJERNVARME_FYN_2023: Source = {
  title: 'Fjernvarme Fyn, Varedeklaration 2023',
  url: 'https://www.fjernvarmefyn.dk/om-os/rapporter-og-opgoerelser/varedeklaration-og-groen-omstillingsplan/',
};
export const EVIDA: Source = {
  title: 'Evida, CO2-faktor for naturgas (udregnes af Energinet)',
  url: 'https://www.evida.dk/co2-faktor/',
};
export const NORWAY_2021: Source = {
  title: 'Miljødirektoratet (Norge), faktorer fra National Inventory Report 2021',
  url: 'https://www.miljodirektoratet.no/ansvarsomrader/klima/for-myndigheter/kutte-utslipp-av-klimagasser/klima-og-energiplanlegging/tabeller-for-omregning-fra-energivarer-til-kwh/',
};
