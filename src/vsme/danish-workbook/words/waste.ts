import type { Words } from './words';

/** EAK codes of the waste a housing organisation meets, with whether it is hazardous; a list may be extended. */
export const WASTE: Words = [
  [
    '08 01 11 Maling og lak med farlige stoffer (farligt)',
    '    08 01 11 - Hazardous - Waste paint and varnish containing organic solvents or other hazardous substances',
  ],
  [
    '08 01 12 Maling og lak uden farlige stoffer (ikke-farligt)',
    '    08 01 12 - Non-Hazardous - Waste paint and varnish other than those mentioned in 08 01 11',
  ],
  [
    '08 03 18 Tonere uden farlige stoffer (ikke-farligt)',
    '    08 03 18 - Non-Hazardous - Waste printing toner other than those mentioned in 08 03 17',
  ],
  [
    '13 02 08 Motor-, gear- og smøreolie (farligt)',
    '    13 02 08 - Hazardous - Other engine, gear and lubricating oils',
  ],
  [
    '13 05 07 Olieholdigt vand fra olieudskillere (farligt)',
    '    13 05 07 - Hazardous - Oily water from oil/water separators',
  ],
  [
    '15 01 01 Emballage af papir og pap (ikke-farligt)',
    '    15 01 01 - Non-Hazardous - Paper and cardboard packaging',
  ],
  ['15 01 02 Emballage af plast (ikke-farligt)', '    15 01 02 - Non-Hazardous - Plastic packaging'],
  ['15 01 03 Emballage af træ (ikke-farligt)', '    15 01 03 - Non-Hazardous - Wooden packaging'],
  ['15 01 04 Emballage af metal (ikke-farligt)', '    15 01 04 - Non-Hazardous - Metallic packaging'],
  ['15 01 06 Blandet emballage (ikke-farligt)', '    15 01 06 - Non-Hazardous - Mixed packaging'],
  ['15 01 07 Emballage af glas (ikke-farligt)', '    15 01 07 - Non-Hazardous - Glass packaging'],
  [
    '15 01 10 Emballage med rester af farlige stoffer (farligt)',
    '    15 01 10 - Hazardous - Packaging containing residues of or contaminated by hazardous substances',
  ],
  [
    '15 02 02 Klude, filtre og værnetøj med farlige stoffer (farligt)',
    '    15 02 02 - Hazardous - Absorbents, filter materials (including oil filters not otherwise specified), wiping cloths, protective clothing contaminated by hazardous substances',
  ],
  [
    '15 02 03 Klude, filtre og værnetøj uden farlige stoffer (ikke-farligt)',
    '    15 02 03 - Non-Hazardous - Absorbents, filter materials, wiping cloths and protective clothing other than those mentioned in 15 02 02',
  ],
  ['16 01 03 Udtjente dæk (ikke-farligt)', '    16 01 03 - Non-Hazardous - End-of-life tyres'],
  [
    '16 02 13 Kasseret udstyr med farlige komponenter (farligt)',
    '    16 02 13 - Hazardous - Discarded equipment containing hazardous components (3) other than those mentioned in 16 02 09 to 16 02 12',
  ],
  [
    '16 02 14 Kasseret udstyr uden farlige komponenter (ikke-farligt)',
    '    16 02 14 - Non-Hazardous - Discarded equipment other than those mentioned in 16 02 09 to 16 02 13',
  ],
  [
    '16 05 04 Trykbeholdere og spraydåser med farlige stoffer (farligt)',
    '    16 05 04 - Hazardous - Gases in pressure containers (including halons) containing hazardous substances',
  ],
  ['16 06 01 Blybatterier (farligt)', '    16 06 01 - Hazardous - Lead batteries'],
  ['17 01 01 Beton (ikke-farligt)', '    17 01 01 - Non-Hazardous - Concrete'],
  ['17 01 02 Mursten (ikke-farligt)', '    17 01 02 - Non-Hazardous - Bricks'],
  ['17 01 03 Tegl og keramik (ikke-farligt)', '    17 01 03 - Non-Hazardous - Tiles and ceramics'],
  [
    '17 01 06 Beton, mursten og tegl med farlige stoffer (farligt)',
    '    17 01 06 - Hazardous - Mixtures of, or separate fractions of concrete, bricks, tiles and ceramics containing hazardous substances',
  ],
  [
    '17 01 07 Blandet beton, mursten og tegl (ikke-farligt)',
    '    17 01 07 - Non-Hazardous - Mixtures of concrete, bricks, tiles and ceramics other than those mentioned in 17 01 06',
  ],
  ['17 02 01 Træ fra byggeri (ikke-farligt)', '    17 02 01 - Non-Hazardous - Wood'],
  ['17 02 02 Glas fra byggeri (ikke-farligt)', '    17 02 02 - Non-Hazardous - Glass'],
  ['17 02 03 Plast fra byggeri (ikke-farligt)', '    17 02 03 - Non-Hazardous - Plastic'],
  [
    '17 02 04 Træ, glas og plast med farlige stoffer (farligt)',
    '    17 02 04 - Hazardous - Glass, plastic and wood containing or contaminated with hazardous substances',
  ],
  [
    '17 03 02 Asfalt uden tjære (ikke-farligt)',
    '    17 03 02 - Non-Hazardous - Bituminous mixtures other than those mentioned in 17 03 01',
  ],
  [
    '17 04 01 Kobber, bronze og messing (ikke-farligt)',
    '    17 04 01 - Non-Hazardous - Copper, bronze, brass',
  ],
  ['17 04 02 Aluminium (ikke-farligt)', '    17 04 02 - Non-Hazardous - Aluminium'],
  ['17 04 05 Jern og stål (ikke-farligt)', '    17 04 05 - Non-Hazardous - Iron and steel'],
  ['17 04 07 Blandede metaller (ikke-farligt)', '    17 04 07 - Non-Hazardous - Mixed metals'],
  [
    '17 04 11 Kabler uden farlige stoffer (ikke-farligt)',
    '    17 04 11 - Non-Hazardous - Cables other than those mentioned in 17 04 10',
  ],
  [
    '17 05 03 Jord og sten med farlige stoffer (farligt)',
    '    17 05 03 - Hazardous - Soil and stones containing hazardous substances',
  ],
  [
    '17 05 04 Ren jord og sten (ikke-farligt)',
    '    17 05 04 - Non-Hazardous - Soil and stones other than those mentioned in 17 05 03',
  ],
  [
    '17 06 01 Isolering med asbest (farligt)',
    '    17 06 01 - Hazardous - Insulation materials containing asbestos',
  ],
  [
    '17 06 03 Isolering med andre farlige stoffer (farligt)',
    '    17 06 03 - Hazardous - Other insulation materials consisting of or containing hazardous substances',
  ],
  [
    '17 06 04 Isolering uden farlige stoffer (ikke-farligt)',
    '    17 06 04 - Non-Hazardous - Insulation materials other than those mentioned in 17 06 01 and 17 06 03',
  ],
  [
    '17 06 05 Byggematerialer med asbest (farligt)',
    '    17 06 05 - Hazardous - Construction materials containing asbestos',
  ],
  [
    '17 08 02 Gips (ikke-farligt)',
    '    17 08 02 - Non-Hazardous - Gypsum-based construction materials other than those mentioned in 17 08 01',
  ],
  [
    '17 09 02 Byggeaffald med PCB (farligt)',
    '    17 09 02 - Hazardous - Construction and demolition wastes containing PCB (for example PCB-containing sealants, PCB-containing resin-based floorings, PCB-containing sealed glazing units, PCB-containing capacitors)',
  ],
  [
    '17 09 03 Andet byggeaffald med farlige stoffer (farligt)',
    '    17 09 03 - Hazardous - Other construction and demolition wastes (including mixed wastes) containing hazardous substances',
  ],
  [
    '17 09 04 Blandet byggeaffald (ikke-farligt)',
    '    17 09 04 - Non-Hazardous - Mixed construction and demolition wastes other than those mentioned in 17 09 01, 17 09 02 and 17 09 03',
  ],
  ['20 01 01 Papir og pap (ikke-farligt)', '    20 01 01 - Non-Hazardous - Paper and cardboard'],
  ['20 01 02 Glas (ikke-farligt)', '    20 01 02 - Non-Hazardous - Glass'],
  [
    '20 01 08 Madaffald (ikke-farligt)',
    '    20 01 08 - Non-Hazardous - Biodegradable kitchen and canteen waste',
  ],
  ['20 01 10 Tøj (ikke-farligt)', '    20 01 10 - Non-Hazardous - Clothes'],
  ['20 01 11 Tekstilaffald (ikke-farligt)', '    20 01 11 - Non-Hazardous - Textiles'],
  ['20 01 13 Opløsningsmidler (farligt)', '    20 01 13 - Hazardous - Solvents'],
  [
    '20 01 21 Lysstofrør og andet kviksølvholdigt affald (farligt)',
    '    20 01 21 - Hazardous - Fluorescent tubes and other mercury-containing waste',
  ],
  [
    '20 01 23 Køleskabe og frysere med CFC (farligt)',
    '    20 01 23 - Hazardous - Discarded equipment containing chlorofluorocarbons',
  ],
  ['20 01 25 Spiseolie og fedt (ikke-farligt)', '    20 01 25 - Non-Hazardous - Edible oil and fat'],
  [
    '20 01 27 Maling, lim og lignende med farlige stoffer (farligt)',
    '    20 01 27 - Hazardous - Paint, inks, adhesives and resins containing hazardous substances',
  ],
  [
    '20 01 28 Maling, lim og lignende uden farlige stoffer (ikke-farligt)',
    '    20 01 28 - Non-Hazardous - Paint, inks, adhesives and resins other than those mentioned in 20 01 27',
  ],
  [
    '20 01 33 Batterier med farlige stoffer (farligt)',
    '    20 01 33 - Hazardous - Batteries and accumulators included in 16 06 01, 16 06 02 or 16 06 03 and unsorted batteries and accumulators containing these batteries',
  ],
  [
    '20 01 34 Andre batterier (ikke-farligt)',
    '    20 01 34 - Non-Hazardous - Batteries and accumulators other than those mentioned in 20 01 33',
  ],
  [
    '20 01 35 Elektronik med farlige komponenter (farligt)',
    '    20 01 35 - Hazardous - Discarded electrical and electronic equipment other than those mentioned in 20 01 21 and 20 01 23 containing hazardous components (3)',
  ],
  [
    '20 01 36 Elektronik uden farlige komponenter (ikke-farligt)',
    '    20 01 36 - Non-Hazardous - Discarded electrical and electronic equipment other than those mentioned in 20 01 21, 20 01 23 and 20 01 35',
  ],
  [
    '20 01 37 Imprægneret træ og træ med farlige stoffer (farligt)',
    '    20 01 37 - Hazardous - Wood containing hazardous substances',
  ],
  [
    '20 01 38 Træ (ikke-farligt)',
    '    20 01 38 - Non-Hazardous - Wood other than that mentioned in 20 01 37',
  ],
  ['20 01 39 Plast (ikke-farligt)', '    20 01 39 - Non-Hazardous - Plastics'],
  ['20 01 40 Metal (ikke-farligt)', '    20 01 40 - Non-Hazardous - Metals'],
  ['20 02 01 Haveaffald (ikke-farligt)', '    20 02 01 - Non-Hazardous - Biodegradable waste'],
  [
    '20 02 02 Jord og sten fra haver og anlæg (ikke-farligt)',
    '    20 02 02 - Non-Hazardous - Soil and stones',
  ],
  [
    '20 03 01 Restaffald (blandet dagrenovation) (ikke-farligt)',
    '    20 03 01 - Non-Hazardous - Mixed municipal waste',
  ],
  [
    '20 03 03 Affald fra gadefejning (ikke-farligt)',
    '    20 03 03 - Non-Hazardous - Street-cleaning residues',
  ],
  [
    '20 03 06 Affald fra rensning af kloak (ikke-farligt)',
    '    20 03 06 - Non-Hazardous - Waste from sewage cleaning',
  ],
  ['20 03 07 Storskrald (ikke-farligt)', '    20 03 07 - Non-Hazardous - Bulky waste'],
];
