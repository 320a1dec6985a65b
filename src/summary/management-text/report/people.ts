import { counted, danishNumber, danishPercent } from '../danish-numbers';
import { absolute, calculate, choose, compare, only, say, total, words, type Live } from '../live';
import type { Answers } from './answers';
import type { ReportSection } from './sections';

/** VSME paragraphs 39, 40, 42 and 60. */
export const WORKFORCE: ReportSection = {
  id: 'WORKFORCE',
  heading: { da: 'Egne medarbejdere', en: 'Own workforce' },
  sentences: [
    [
      'CONTRACTS',
      (a) =>
        say`I alt var ${a.amount('b8_permanent')} fastansat og ${a.figure('b8_temporary')} midlertidigt ansat.`,
    ],
    ['GENDER', gender],
    [
      'STAFFTURNOVER',
      (a) =>
        say`I perioden fratrådte ${a.counted('b8_left', 'medarbejder', 'medarbejdere')}, og medarbejderomsætningen var ${a.percent('b8_turnoverRate')}.`,
    ],
    [
      'COLLECTIVEAGREEMENT',
      (a) => say`Andelen af ansatte, der er dækket af overenskomst, var ${a.percent('b10_cbPct')}.`,
    ],
    ['PAYGAP', payGap],
    [
      'TRAINING',
      (a) =>
        say`Kvinder fik i gennemsnit ${a.amount('b10_trainFemale')} uddannelse og mænd ${a.amount('b10_trainMale')}.`,
    ],
    ['TEMPS', (a) => say`Der blev anvendt ${a.counted('c5_temps', 'vikar', 'vikarer')} via bureau.`],
  ],
};

/** VSME paragraph 41. */
export const SAFETY: ReportSection = {
  id: 'SAFETY',
  heading: { da: 'Arbejdsmiljø', en: 'Health and safety at work' },
  sentences: [
    [
      'ACCIDENTS',
      (a) =>
        say`Der var ${a.counted('b9_accidents', 'registreringspligtig arbejdsulykke', 'registreringspligtige arbejdsulykker')}${a.optionally(
          frequency,
        )}.`,
    ],
    [
      'FATALITIES',
      (a) =>
        say`Der var ${a.counted('b9_fatalities', 'arbejdsrelateret dødsfald', 'arbejdsrelaterede dødsfald')}.`,
    ],
  ],
};

function frequency(a: Answers): Live<string> {
  a.only(compare(a.number('b9_rate'), '>', 0));
  return say`, en frekvens på ${a.figure('b9_rate', 2)} pr. 200.000 arbejdstimer`;
}

/** VSME paragraph 10: the standard asks for nothing about residents, so they stand where the organisation writes of them. */
export const RESIDENTS: ReportSection = {
  id: 'RESIDENTS',
  heading: { da: 'Beboere og øvrige sociale forhold', en: 'Residents and other social matters' },
  sentences: [['OTHERSOCIAL', (a) => a.text('s_otherSoc')]],
};

function gender(a: Answers): Live<string> {
  const [women, men] = [a.number('b8_female'), a.number('b8_male')];
  const others = total([a.part('b8_other'), a.part('b8_notReported')]);
  const all = total([women, men, others]);
  a.only(compare(all, '>', 0));
  const share = danishPercent(calculate(women, '/', all));
  const shown = a.shows(['b8_female'], say`${counted(women, 'kvinde', 'kvinder')} (${share})`);
  const rest = a.shows(['b8_other', 'b8_notReported'], danishNumber(others));
  const told = only(compare(others, '>', 0), say`, mens ${rest} er af andet køn eller ikke registreret`);
  const unit = a.word('b1_empType', [
    ['Full-time equivalent (FTE)', 'årsværk'],
    ['Headcount', 'personer'],
  ]);
  return say`Der var ${shown} og ${a.counted('b8_male', 'mand', 'mænd')}${told}, opgjort i ${unit}.`;
}

function payGap(a: Answers): Live<string> {
  const gap = a.number('b10_payGap');
  const shown = a.shows(['b10_payGap'], danishPercent(absolute(gap)));
  const lower = choose(compare(gap, '>', 0), words('lavere'), words('højere'));
  return choose(
    compare(gap, '=', 0),
    words('Kvinders og mænds gennemsnitlige bruttotimeløn var den samme.'),
    say`Kvinders gennemsnitlige bruttotimeløn var ${shown} ${lower} end mænds.`,
  );
}

/** VSME paragraphs 43, 59, 61, 62 and 65. */
export const GOVERNANCE: ReportSection = {
  id: 'GOVERNANCE',
  heading: { da: 'Ledelse', en: 'Governance' },
  sentences: [
    ['BOARD', (a) => pair(a, ['c9_female', 'c9_male'], 'I det øverste ledelsesorgan sad')],
    ['MANAGEMENT', (a) => pair(a, ['c5_mgmtFemale', 'c5_mgmtMale'], 'På ledelsesniveau var der')],
    [
      'CONVICTIONS',
      (a) => {
        a.yes('b11_has');
        return say`Der har været ${a.counted('b11_convictions', 'dom', 'domme')} for korruption og bestikkelse, og bøderne var på ${a.amount('b11_fines', 0)} i alt.`;
      },
    ],
    [
      'NOCONVICTIONS',
      (a) => {
        a.no('b11_has');
        return words('Der har ikke været domme eller bøder for korruption og bestikkelse.');
      },
    ],
    [
      'HUMANRIGHTSPOLICY',
      (a) => {
        a.yes('c6_policy');
        return say`Organisationen har en politik om menneskerettigheder for egne medarbejdere${a.optionally(
          (part) => {
            part.yes('c6_complaint');
            return words(' og en klagemekanisme');
          },
        )}.`;
      },
    ],
    [
      'NOINCIDENTS',
      (a) => {
        a.no('c7_incidents');
        return words(
          'Der er ikke bekræftet alvorlige hændelser vedrørende menneskerettigheder blandt egne medarbejdere.',
        );
      },
    ],
    [
      'INCIDENTS',
      (a) => {
        a.yes('c7_incidents');
        return words(
          'Der er bekræftet alvorlige hændelser vedrørende menneskerettigheder blandt egne medarbejdere.',
        );
      },
    ],
    ['OTHERGOVERNANCE', (a) => a.text('g_otherGov')],
  ],
};

function pair(a: Answers, [women, men]: readonly [string, string], beginning: string): Live<string> {
  const [female, male] = [a.number(women), a.number(men)];
  a.only(compare(total([female, male]), '>', 0));
  const share = danishPercent(calculate(female, '/', total([female, male])));
  const shown = a.shows([women, men], share);
  return say`${beginning} ${a.counted(women, 'kvinde', 'kvinder')} og ${a.counted(men, 'mand', 'mænd')}, så kvinders andel var ${shown}.`;
}
