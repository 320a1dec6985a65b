import { accidentFrequency } from '../../formulas/accidents';
import {
  collectiveAgreementCoverage,
  employeeTurnover,
  genderRatio,
  hourlyPay,
  payGap,
  trainingHours,
} from '../../formulas/workforce';
import type { Text } from '../../workbook/text';
import { quotedValue } from '../../workbook/shown-value';
import {
  asEntered,
  choiceGiven,
  computed,
  numberGiven,
  type Assistant,
  type AssistantInput,
} from './assistant';

const PERSONS: Text = { da: 'personer', en: 'persons' };
const HOURS: Text = { da: 'timer', en: 'hours' };

function persons(id: string, label: Text, prefill?: string): AssistantInput {
  return { id, label, unit: PERSONS, required: true, ...(prefill !== undefined && { prefill }) };
}

export const ACCIDENTS: Assistant = {
  id: 'accidents',
  title: { da: 'Ulykkesfrekvens', en: 'Accident frequency' },
  help: {
    da: 'Ulykker pr. 200.000 arbejdstimer. Timerne kan tages fra lønsystemet; ellers er 2.000 timer pr. fuldtidsansat et brugbart skøn.',
    en: 'Accidents per 200,000 hours worked. The hours can be taken from payroll; otherwise 2,000 hours per full-time employee is a usable estimate.',
  },
  inputs: [
    {
      id: 'accidents',
      label: { da: 'Registrerede arbejdsulykker', en: 'Recordable work accidents' },
      required: true,
      prefill: 'b9_accidents',
    },
    {
      id: 'hours',
      label: { da: 'Alle ansattes arbejdstimer', en: 'Hours worked by all employees' },
      unit: HOURS,
      required: true,
      prefill: 'b9_hours',
    },
  ],
  datapoints: ['b9_accidents', 'b9_hours', 'b9_rate'],
  compute(given) {
    const [accidents, hours] = [numberGiven(given, 'accidents'), numberGiven(given, 'hours')];
    const frequency = computed(accidentFrequency(accidents, hours));
    const [had, worked, gives] = [accidents, hours, frequency].map(quotedValue);
    return {
      edits: [
        { datapoint: 'b9_accidents', value: accidents },
        { datapoint: 'b9_hours', value: hours },
      ],
      explanation: {
        da: `${had!.da} ulykker / ${worked!.da} timer × 200.000 = ${gives!.da} pr. 100 fuldtidsansatte.`,
        en: `${had!.en} accidents / ${worked!.en} hours × 200,000 = ${gives!.en} per 100 full-time employees.`,
      },
    };
  },
};

export const TURNOVER: Assistant = {
  id: 'employee-turnover',
  title: { da: 'Medarbejderomsætning', en: 'Employee turnover' },
  help: {
    da: 'Alle, der er holdt i året, uanset grund, i forhold til det gennemsnitlige antal ansatte.',
    en: 'Everyone who left in the year, whatever the reason, in relation to the average number of employees.',
  },
  inputs: [
    persons('left', { da: 'Fratrådte i året', en: 'Left in the year' }, 'b8_left'),
    persons('begin', { da: 'Ansatte ved årets start', en: 'Employees at the start' }, 'b8_begin'),
    persons('end', { da: 'Ansatte ved årets slutning', en: 'Employees at the end' }, 'b8_end'),
  ],
  datapoints: ['b8_left', 'b8_begin', 'b8_end', 'b8_turnoverRate'],
  compute(given) {
    const [left, begin, end] = ['left', 'begin', 'end'].map((input) => numberGiven(given, input));
    const average = begin === null || end === null ? null : (begin! + end!) / 2;
    const rate = computed(employeeTurnover(left!, average));
    const [gone, mean, gives] = [left!, average, rate].map(quotedValue);
    return {
      edits: [
        { datapoint: 'b8_left', value: left! },
        { datapoint: 'b8_begin', value: begin! },
        { datapoint: 'b8_end', value: end! },
      ],
      explanation: {
        da: `${gone!.da} fratrådte / ${mean!.da} ansatte i gennemsnit = ${gives!.da} %.`,
        en: `${gone!.en} leavers / ${mean!.en} employees on average = ${gives!.en} %.`,
      },
    };
  },
};

export const PAY_GAP: Assistant = {
  id: 'pay-gap',
  title: { da: 'Lønforskel mellem kvinder og mænd', en: 'Pay gap between women and men' },
  help: {
    da: 'Årets bruttoløn og betalte timer for hvert køn giver de to gennemsnitlige timelønninger, som skabelonen sammenligner.',
    en: 'Gross pay and paid hours of the year for each gender give the two average hourly rates that the template compares.',
  },
  inputs: [
    { id: 'payMen', label: { da: 'Bruttoløn, mænd', en: 'Gross pay, men' }, required: true },
    { id: 'hoursMen', label: { da: 'Timer, mænd', en: 'Hours, men' }, unit: HOURS, required: true },
    { id: 'payWomen', label: { da: 'Bruttoløn, kvinder', en: 'Gross pay, women' }, required: true },
    { id: 'hoursWomen', label: { da: 'Timer, kvinder', en: 'Hours, women' }, unit: HOURS, required: true },
  ],
  datapoints: ['b10_payMale', 'b10_payFemale', 'b10_payGap'],
  compute(given) {
    const men = computed(hourlyPay(numberGiven(given, 'payMen'), numberGiven(given, 'hoursMen')));
    const women = computed(hourlyPay(numberGiven(given, 'payWomen'), numberGiven(given, 'hoursWomen')));
    const gap = computed(payGap(men, women));
    const [his, hers, gives] = [men, women, gap].map(quotedValue);
    return {
      edits: [
        { datapoint: 'b10_payMale', value: asEntered(men) },
        { datapoint: 'b10_payFemale', value: asEntered(women) },
      ],
      explanation: {
        da: `Mænd ${his!.da} og kvinder ${hers!.da} pr. time: forskellen er ${gives!.da} % af mændenes løn.`,
        en: `Men ${his!.en} and women ${hers!.en} per hour: the gap is ${gives!.en} % of the men’s pay.`,
      },
    };
  },
};

export const COVERAGE: Assistant = {
  id: 'agreement-coverage',
  title: { da: 'Overenskomstdækning', en: 'Collective agreement coverage' },
  help: {
    da: 'Ansatte, hvis løn og vilkår følger en overenskomst, også de uorganiserede. Ingen dækkede er 0.',
    en: 'Employees whose pay and conditions follow a collective agreement, members of a union or not. Nobody covered is 0.',
  },
  inputs: [
    persons('covered', { da: 'Dækkede ansatte', en: 'Covered employees' }, 'b10_cbCount'),
    persons('employees', { da: 'Ansatte i alt', en: 'All employees' }, 'b1_employees'),
  ],
  datapoints: ['b10_cbCount', 'b10_cbPct'],
  compute(given) {
    const [covered, employees] = [numberGiven(given, 'covered'), numberGiven(given, 'employees')];
    const coverage = computed(collectiveAgreementCoverage(covered, employees));
    const [some, all, gives] = [covered, employees, coverage].map(quotedValue);
    return {
      edits: [{ datapoint: 'b10_cbCount', value: covered }],
      explanation: {
        da: `${some!.da} dækkede / ${all!.da} ansatte = ${gives!.da} %.`,
        en: `${some!.en} covered / ${all!.en} employees = ${gives!.en} %.`,
      },
    };
  },
};

const TRAINED = {
  id: 'group',
  label: { da: 'Gruppe', en: 'Group' },
  required: true,
  choices: [
    { value: 'b10_trainMale', label: { da: 'Mænd', en: 'Men' } },
    { value: 'b10_trainFemale', label: { da: 'Kvinder', en: 'Women' } },
    { value: 'b10_trainOther', label: { da: 'Andet køn', en: 'Other gender' } },
    { value: 'b10_trainNotRep', label: { da: 'Køn ikke registreret', en: 'Gender not reported' } },
  ],
} as const satisfies AssistantInput;

export const TRAINING: Assistant = {
  id: 'training-hours',
  title: { da: 'Uddannelsestimer pr. ansat', en: 'Training hours per employee' },
  help: {
    da: 'Gruppens timer til kurser og oplæring i året, delt med antallet af ansatte i gruppen. Timerne må skønnes.',
    en: 'The group’s hours of courses and training in the year, divided by its number of employees. The hours may be estimated.',
  },
  inputs: [
    TRAINED,
    {
      id: 'hours',
      label: { da: 'Uddannelsestimer i alt', en: 'Training hours in all' },
      unit: HOURS,
      required: true,
    },
    persons('employees', { da: 'Ansatte i gruppen', en: 'Employees in the group' }),
  ],
  datapoints: TRAINED.choices.map(({ value }) => value),
  compute(given) {
    const [hours, employees] = [numberGiven(given, 'hours'), numberGiven(given, 'employees')];
    const average = computed(trainingHours(hours, employees));
    const [all, people, gives] = [hours, employees, average].map(quotedValue);
    return {
      edits: [{ datapoint: choiceGiven(given, TRAINED), value: asEntered(average) }],
      explanation: {
        da: `${all!.da} timer / ${people!.da} ansatte = ${gives!.da} timer pr. ansat.`,
        en: `${all!.en} hours / ${people!.en} employees = ${gives!.en} hours per employee.`,
      },
    };
  },
};

/** Women and men of one body: the ratio is the same, the datapoints are not. */
function ratioAssistant(
  texts: Pick<Assistant, 'id' | 'title' | 'help'>,
  { women, men, ratio }: { readonly women: string; readonly men: string; readonly ratio: string },
): Assistant {
  return {
    ...texts,
    inputs: [
      persons('women', { da: 'Kvinder', en: 'Women' }, women),
      persons('men', { da: 'Mænd', en: 'Men' }, men),
    ],
    datapoints: [women, men, ratio],
    compute(given) {
      const [female, male] = [numberGiven(given, 'women'), numberGiven(given, 'men')];
      const [hers, his, gives] = [female, male, computed(genderRatio(female, male))].map(quotedValue);
      return {
        edits: [
          { datapoint: women, value: female },
          { datapoint: men, value: male },
        ],
        explanation: {
          da: `${hers!.da} kvinder / ${his!.da} mænd = ${gives!.da}.`,
          en: `${hers!.en} women / ${his!.en} men = ${gives!.en}.`,
        },
      };
    },
  };
}

export const MANAGEMENT_RATIO = ratioAssistant(
  {
    id: 'management-ratio',
    title: { da: 'Kønsfordeling i ledelsen', en: 'Gender ratio in management' },
    help: {
      da: 'Ledelsesniveauet er det under bestyrelsen, hvis I ikke beskriver et andet.',
      en: 'The management level is the one below the board unless you describe another.',
    },
  },
  { women: 'c5_mgmtFemale', men: 'c5_mgmtMale', ratio: 'c5_ratio' },
);

export const BOARD_RATIO = ratioAssistant(
  {
    id: 'board-ratio',
    title: { da: 'Kønsfordeling i bestyrelsen', en: 'Gender ratio on the board' },
    help: {
      da: 'Det øverste ledelsesorgan er i en almen boligorganisation organisationsbestyrelsen.',
      en: 'The highest governance body of a housing organisation is its board.',
    },
  },
  { women: 'c9_female', men: 'c9_male', ratio: 'c9_ratio' },
);
