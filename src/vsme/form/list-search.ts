/** What people in a Danish housing organisation call the values of EFRAG's lists: part of the value, and the words. */
const DANISH: readonly (readonly [part: string, words: string])[] = [
  ['denmark', 'danmark'],
  ['sweden', 'sverige'],
  ['norway', 'norge'],
  ['germany', 'tyskland'],
  ['netherlands', 'holland nederlandene'],
  ['poland', 'polen'],
  ['united kingdom', 'storbritannien england'],
  ['united states', 'usa'],
  ['france', 'frankrig'],
  ['spain', 'spanien'],
  ['italy', 'italien'],
  ['romania', 'rumænien'],
  ['lithuania', 'litauen'],
  ['latvia', 'letland'],
  ['estonia', 'estland'],
  ['iceland', 'island'],
  ['greenland', 'grønland'],
  ['faroe', 'færøerne'],
  ['cooperative', 'andelsselskab andelsforening kooperativ amba'],
  ['limited liability', 'anpartsselskab aps aktieselskab a/s'],
  ['sole', 'enkeltmandsvirksomhed'],
  ['partnership', 'interessentskab i/s partnerselskab'],
  ['foundation', 'fond'],
  ['association', 'forening'],
  ['other', 'anden andre andet almen boligorganisation'],
  ['68.20', 'udlejning af fast ejendom bolig boliger lejeboliger'],
  ['68.32', 'ejendomsadministration administration af fast ejendom'],
  ['68.31', 'ejendomsmægler formidling af fast ejendom'],
  ['68.12', 'byggeprojekter ejendomsudvikling'],
  ['41.00', 'opførelse af bygninger byggeri'],
  ['81.10', 'ejendomsservice ejendomskontor vicevært'],
  ['81.21', 'rengøring af bygninger'],
  ['81.30', 'grønne områder gartner landskabspleje'],
  ['35.30', 'fjernvarme varmeforsyning'],
  ['87.30', 'plejehjem ældreboliger'],
  ['20 03 01', 'restaffald blandet kommunalt affald dagrenovation husholdningsaffald'],
  ['20 01 01', 'papir pap'],
  ['15 01 01', 'papemballage papir- og papemballage'],
  ['15 01 02', 'plastemballage'],
  ['15 01 06', 'blandet emballage'],
  ['20 01 02', 'glas'],
  ['20 01 08', 'madaffald bioaffald organisk'],
  ['20 01 10', 'tøj tekstil'],
  ['20 01 21', 'lysstofrør lyskilder'],
  ['20 01 33', 'batterier'],
  ['20 01 35', 'elektronik'],
  ['20 01 36', 'elektronik'],
  ['20 01 38', 'træ'],
  ['20 01 39', 'plast'],
  ['20 01 40', 'metal'],
  ['20 02 01', 'haveaffald grønt affald'],
  ['20 03 07', 'storskrald'],
  ['17 01 01', 'beton'],
  ['17 01 02', 'mursten tegl'],
  ['17 02 01', 'træ fra byggeri'],
  ['17 06 05', 'asbest'],
  ['17 09 04', 'blandet bygge- og anlægsaffald byggeaffald'],
  ['permanent', 'fastansættelse fast'],
  ['temporary', 'midlertidig tidsbegrænset vikar'],
  ['headcount', 'personer antal hoveder'],
  ['full-time equivalent', 'fuldtidsækvivalenter årsværk fte'],
  ['individual basis', 'individuelt'],
  ['consolidated basis', 'konsolideret koncern'],
  ['end of', 'ultimo'],
  ['average', 'gennemsnit'],
  ['danish krone', 'danske kroner dkk'],
  ['hectare', 'hektar ha'],
  ['square met', 'kvadratmeter m2'],
  ['metric tonnes', 'ton'],
  ['kilogram', 'kilo kg'],
];

/** The values that hold every word of the search, themselves or in what they are called in Danish. */
export function matching(values: readonly string[], search: string): readonly string[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return values;
  return values.filter((value) => {
    const text = searchable(value);
    return words.every((word) => text.includes(word));
  });
}

function searchable(value: string): string {
  const plain = value.toLowerCase();
  return [plain, ...DANISH.filter(([part]) => plain.includes(part)).map(([, words]) => words)].join(' ');
}
