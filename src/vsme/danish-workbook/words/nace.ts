import type { Words } from './words';

/** Classes of NACE Rev. 2.1 that a housing organisation and those it works with are in. */
export const NACE: Words = [
  [
    '35.11 Elproduktion fra ikke-vedvarende kilder',
    'NACE D - 35.11 Production of electricity from non-renewable sources',
  ],
  [
    '35.12 Elproduktion fra vedvarende kilder',
    'NACE D - 35.12 Production of electricity from renewable sources',
  ],
  ['35.30 Varmeforsyning og køling', 'NACE D - 35.30 Steam and air conditioning supply'],
  ['36.00 Vandforsyning', 'NACE E - 36.00 Water collection, treatment and supply'],
  ['37.00 Spildevand og kloak', 'NACE E - 37.00 Sewerage'],
  ['38.11 Indsamling af ikke-farligt affald', 'NACE E - 38.11 Collection of non-hazardous waste'],
  ['38.12 Indsamling af farligt affald', 'NACE E - 38.12 Collection of hazardous waste'],
  [
    '41.00 Opførelse af bygninger',
    'NACE F - 41.00 Construction of residential and non-residential buildings',
  ],
  ['43.11 Nedrivning', 'NACE F - 43.11 Demolition'],
  ['43.12 Forberedelse af byggepladser', 'NACE F - 43.12 Site preparation'],
  ['43.21 El-installation', 'NACE F - 43.21 Electrical installation'],
  ['43.22 VVS og ventilation', 'NACE F - 43.22 Plumbing, heat and air-conditioning installation'],
  ['43.23 Isolering', 'NACE F - 43.23 Installation of insulation'],
  ['43.31 Stukkatørarbejde', 'NACE F - 43.31 Plastering'],
  ['43.32 Tømrer- og snedkerarbejde', 'NACE F - 43.32 Joinery installation'],
  ['43.33 Gulvbelægning og vægbeklædning', 'NACE F - 43.33 Floor and wall covering'],
  ['43.34 Maler- og glarmesterarbejde', 'NACE F - 43.34 Painting and glazing'],
  ['43.35 Anden færdiggørelse af byggeri', 'NACE F - 43.35 Other building completion and finishing'],
  ['43.41 Tagarbejde', 'NACE F - 43.41 Roofing activities'],
  ['43.91 Murerarbejde', 'NACE F - 43.91 Masonry and bricklaying activities'],
  [
    '47.11 Dagligvarehandel',
    'NACE G - 47.11 Non-specialised retail sale of predominately food, beverages or tobacco',
  ],
  ['49.39 Anden persontransport på land', 'NACE H - 49.39 Other passenger land transport n.e.c.'],
  ['55.90 Andre overnatningsfaciliteter', 'NACE I - 55.90 Other accommodation'],
  ['56.11 Restauranter', 'NACE I - 56.11 Restaurant activities'],
  ['62.10 Programmering', 'NACE K - 62.10 Computer programming activities'],
  [
    '62.20 It-rådgivning og it-drift',
    'NACE K - 62.20 Computer consultancy and computer facilities management activities',
  ],
  ['68.11 Køb og salg af egen fast ejendom', 'NACE M - 68.11 Buying and selling of own real estate'],
  ['68.12 Udvikling af byggeprojekter', 'NACE M - 68.12 Development of building projects'],
  [
    '68.20 Udlejning af egen eller lejet fast ejendom',
    'NACE M - 68.20 Rental and operating of own or leased real estate',
  ],
  ['68.31 Ejendomsformidling', 'NACE M - 68.31 Intermediation service activities for real estate activities'],
  [
    '68.32 Administration af fast ejendom for andre',
    'NACE M - 68.32 Other real estate activities on a fee or contract basis',
  ],
  [
    '69.20 Bogføring, revision og skatterådgivning',
    'NACE N - 69.20 Accounting, bookkeeping and auditing activities; tax consultancy',
  ],
  ['70.10 Hovedkontorers virksomhed', 'NACE N - 70.10 Activities of head offices'],
  ['70.20 Virksomhedsrådgivning', 'NACE N - 70.20 Business and other management consultancy activities'],
  ['71.11 Arkitektvirksomhed', 'NACE N - 71.11 Architectural activities'],
  ['71.12 Ingeniørvirksomhed', 'NACE N - 71.12 Engineering activities and related technical consultancy'],
  [
    '78.20 Vikarbureauer',
    'NACE O - 78.20 Temporary employment agency activities and other human resource provisions',
  ],
  [
    '81.10 Kombinerede serviceydelser, fx ejendomsservice',
    'NACE O - 81.10 Combined facilities support activities',
  ],
  ['81.21 Almindelig rengøring af bygninger', 'NACE O - 81.21 General cleaning of buildings'],
  [
    '81.22 Anden rengøring af bygninger og industri',
    'NACE O - 81.22 Other building and industrial cleaning activities',
  ],
  ['81.23 Andre rengøringsydelser', 'NACE O - 81.23 Other cleaning activities'],
  ['81.30 Anlæg og pasning af grønne områder', 'NACE O - 81.30 Landscape service activities'],
  ['84.11 Generel offentlig administration', 'NACE P - 84.11 General public administration activities'],
  [
    '87.30 Plejehjem og botilbud for ældre og personer med handicap',
    'NACE R - 87.30 Residential care activities for older persons or persons with physical disabilities',
  ],
  [
    '88.10 Sociale foranstaltninger uden ophold for ældre og personer med handicap',
    'NACE R - 88.10 Social work activities without accommodation for older persons or persons with disabilities',
  ],
  ['88.91 Dagpasning af børn', 'NACE R - 88.91 Child day-care activities'],
  [
    '88.99 Andre sociale foranstaltninger uden ophold',
    'NACE R - 88.99 Other social work activities without accommodation n.e.c.',
  ],
  [
    '94.11 Erhvervs- og arbejdsgiverorganisationer',
    'NACE T - 94.11 Activities of business and employers membership organisations',
  ],
  [
    '94.99 Andre organisationer og foreninger',
    'NACE T - 94.99 Activities of other membership organisations n.e.c.',
  ],
];
