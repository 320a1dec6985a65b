import { quotedValue } from '../../workbook/shown-value';
import type { Text } from '../../workbook/text';
import { shownDay } from '../../workbook/shown-day';
import { daysIn } from './days-in-text';
import { hasAmount, isFinishing, isUpheld, objectsIn, vagueWordIn } from './goal-words';
import { isDemanding, paceTo, type YearValue } from './pace';
import { SMART_WORDS } from './smart-words';

/** A goal as far as it is written: a form can ask while somebody types. What is not given is not known. */
export interface GoalDraft {
  readonly text: string;
  readonly indicator?: string | null;
  readonly unit?: string | null;
  readonly baseline?: number | null;
  readonly target?: number | null;
  readonly targetYear?: number | null;
  /** ISO date, where it stands beside the text. */
  readonly deadline?: string | null;
  readonly approvedBy?: string | null;
  /** ISO date. */
  readonly approvedOn?: string | null;
  readonly initiatives?: number;
  readonly hasResponsible?: boolean;
  readonly hasResources?: boolean;
  /** The indicator's figures, one for each year, the earliest first. */
  readonly history?: readonly YearValue[];
}

/**
 * `met` and `missing`: what can be seen from the words. `warning`: met, but look at it. `confirmed`: somebody has said
 * so. `needs-person`: only people can judge it.
 */
export type SmartState = 'met' | 'missing' | 'confirmed' | 'needs-person' | 'warning';

export interface SmartLetter {
  readonly letter: 'S' | 'M' | 'A' | 'R' | 'T';
  readonly name: Text;
  readonly state: SmartState;
  /** Why, and what to do; complete sentences. */
  readonly why: Text;
}

type Verdict = Pick<SmartLetter, 'state' | 'why'>;

interface Asked {
  /** ISO date. */
  readonly today: string;
  /** What such a goal can be measured by. */
  readonly example?: Measure | undefined;
}

interface Measure {
  readonly name: string;
  readonly unit: string;
}

/** What the check has to know of the words of a goal. */
interface Told {
  readonly draft: GoalDraft;
  readonly text: string;
  /** The deadline beside the goal, else the end of its target year, else the last day its words name. */
  readonly deadline: string | null;
  /** An amount in the text that is no date and no name: `40 %`, `alle`. */
  readonly hasAmount: boolean;
}

/**
 * How far a goal is SMART as AlmenKompas means it. S, M and T are read from the words; A and R never count as met
 * without a person.
 */
export function smartCheck(draft: GoalDraft, { today, example }: Asked): readonly SmartLetter[] {
  const text = draft.text.normalize('NFKC').trim();
  const days = daysIn(text);
  const named = days.map(({ iso }) => iso).sort();
  const told: Told = {
    draft,
    text,
    deadline: draft.deadline ?? lastDayOf(draft.targetYear) ?? named.at(-1) ?? null,
    hasAmount: hasAmount(days.toReversed().reduce((rest, { from, to }) => without(rest, from, to), text)),
  };
  return [
    { letter: 'S', name: { da: 'Specifikt', en: 'Specific' }, ...specific(told) },
    { letter: 'M', name: { da: 'Målbart', en: 'Measurable' }, ...measurable(told, example) },
    {
      letter: 'A',
      name: { da: 'Attraktivt/Accepteret', en: 'Attractive/Accepted' },
      ...accepted(draft),
    },
    { letter: 'R', name: { da: 'Realistisk', en: 'Realistic' }, ...realistic(draft) },
    { letter: 'T', name: { da: 'Tidsbestemt', en: 'Time-bound' }, ...timeBound(told, today) },
  ];
}

function specific({ draft, text, deadline, hasAmount }: Told): Verdict {
  const { from, to } = SMART_WORDS.goalCharacters;
  if (text === '') {
    return missing({
      da: 'Målet er ikke formuleret. Skriv, hvad I vil opnå, og hvor.',
      en: 'The goal is not worded. Write what you want to achieve, and where.',
    });
  }
  if (text.length < from) {
    return missing({
      da: 'Målet er meget kort. Skriv, hvad der skal ske, og hvilken afdeling eller gruppe det gælder.',
      en: 'The goal is very short. Write what is to happen, and which afdeling or group it concerns.',
    });
  }
  if (text.length > to) {
    return missing({
      da: `Målet er på ${text.length} tegn. Kort det ned til højst ${to}, eller del det i to.`,
      en: `The goal has ${text.length} characters. Cut it to at most ${to}, or make it two.`,
    });
  }
  const vague = vagueWordIn(text);
  const isBacked = hasAmount || isNumber(draft.target) || deadline !== null;
  if (vague !== null && !isBacked) {
    return missing({
      da: `»${vague}« kan betyde næsten hvad som helst. Skriv, hvor meget og hvornår.`,
      en: `“${vague}” can mean almost anything. Write how much and when.`,
    });
  }
  if (objectsIn(text).length < 2) {
    return missing({
      da: 'Det fremgår ikke, hvad målet gælder. Nævn afdelingen, bygningen eller gruppen.',
      en: 'It is not clear what the goal concerns. Name the afdeling, building or group.',
    });
  }
  return met({ da: 'Målet siger, hvad der skal ske.', en: 'The goal says what is to happen.' });
}

function measurable({ draft, text, hasAmount }: Told, example: Measure | undefined): Verdict {
  const { baseline, target } = draft;
  const hasIndicator = isFilled(draft.indicator);
  if (isNumber(target) && isNumber(baseline) && target === baseline && !isUpheld(text)) {
    const value = quotedValue(target);
    return missing({
      da: `Målværdien er lig basisværdien (${value.da}), så målet er nået, før det er begyndt.`,
      en: `The target is the base value (${value.en}), so the goal is reached before it begins.`,
    });
  }
  if (hasAmount) return met({ da: 'Der står et tal at måle på.', en: 'There is a number to measure by.' });
  if (isNumber(target)) {
    if (isFilled(draft.unit) || hasIndicator) {
      return met({ da: 'Målværdien kan måles.', en: 'The target value can be measured.' });
    }
    return missing({
      da: 'Målværdien har hverken enhed eller indikator. Skriv, hvad tallet tæller.',
      en: 'The target value has neither unit nor indicator. Write what the number counts.',
    });
  }
  if (hasIndicator) {
    return warning({
      da: 'Der er en indikator, men intet tal. Skriv en målværdi, så alle kan se, hvornår målet er nået.',
      en: 'There is an indicator, but no number. Write a target value, so that all can see when the goal is reached.',
    });
  }
  if (isFinishing(text)) {
    return warning({
      da: 'Det kan ses, om det er sket, men ikke hvor langt I er. Et tal gør målet lettere at følge.',
      en: 'It can be seen whether it has happened, but not how far you are. A number makes the goal easier to follow.',
    });
  }
  const such = example && {
    da: `, fx ${example.name} (${example.unit})`,
    en: `, such as ${example.name} (${example.unit})`,
  };
  return missing({
    da: `Der er intet at måle på. Skriv et tal eller en indikator${such?.da ?? ''}.`,
    en: `There is nothing to measure by. Write a number or an indicator${such?.en ?? ''}.`,
  });
}

function accepted({ approvedBy, approvedOn }: GoalDraft): Verdict {
  if (!isFilled(approvedBy)) {
    return {
      state: 'needs-person',
      why: {
        da: 'Kun I kan sige, om gruppen står inde for målet. Skriv under »Vedtaget af«, hvem der har sagt ja.',
        en: 'Only you can say whether the group stands by the goal. Write under “Vedtaget af” who has said yes.',
      },
    };
  }
  const day = isFilled(approvedOn) ? shownDay(approvedOn) : null;
  return {
    state: 'confirmed',
    why: {
      da: `Bekræftet af ${approvedBy.trim()}${day ? ` ${day.da}` : ''}.`,
      en: `Confirmed by ${approvedBy.trim()}${day ? ` on ${day.en}` : ''}.`,
    },
  };
}

function realistic(draft: GoalDraft): Verdict {
  const { target, targetYear, baseline = null, history = [] } = draft;
  const pace =
    isNumber(target) && isYear(targetYear)
      ? paceTo({ value: target, year: targetYear, baseline }, history)
      : null;
  if (pace && isDemanding(pace)) {
    const [required, achieved] = [quotedValue(pace.required), quotedValue(pace.achieved)];
    return warning({
      da: `Målet kræver ${required.da} om året; hidtil er det gået ${achieved.da} om året. Vurdér, om det kan nås.`,
      en: `The goal needs ${required.en} a year; until now it has been ${achieved.en} a year. Judge whether it can be reached.`,
    });
  }
  const lacks = draft.hasResponsible === false || (draft.initiatives === 0 && draft.hasResources !== true);
  return {
    state: 'needs-person',
    why: lacks
      ? {
          da: 'Kun I kan vurdere, om målet kan nås. Det hjælper at have en ansvarlig, ressourcer og et første initiativ.',
          en: 'Only you can judge whether the goal can be reached. It helps to have a person responsible, resources and a first initiative.',
        }
      : {
          da: 'Kun I kan vurdere, om målet kan nås med de ressourcer, I har.',
          en: 'Only you can judge whether the goal can be reached with the resources you have.',
        },
  };
}

function timeBound({ deadline }: Told, today: string): Verdict {
  if (deadline === null) {
    return missing({
      da: 'Målet har ingen frist. Skriv fx »senest 31-12-2028«, eller udfyld målåret.',
      en: 'The goal has no deadline. Write for instance “senest 31-12-2028”, or fill in the target year.',
    });
  }
  const day = shownDay(deadline);
  if (deadline < today) {
    return warning({ da: `Fristen ${day.da} er passeret.`, en: `The deadline ${day.en} has passed.` });
  }
  const { mostYearsAhead } = SMART_WORDS;
  if (Number(deadline.slice(0, 4)) > Number(today.slice(0, 4)) + mostYearsAhead) {
    return missing({
      da: `Fristen ${day.da} ligger mere end ${mostYearsAhead} år fremme. Sæt et delmål tættere på.`,
      en: `The deadline ${day.en} is more than ${mostYearsAhead} years ahead. Set a milestone nearer.`,
    });
  }
  return met({ da: `Fristen er ${day.da}.`, en: `The deadline is ${day.en}.` });
}

function without(text: string, from: number, to: number): string {
  return `${text.slice(0, from)} ${text.slice(to)}`;
}

function isFilled(text: string | null | undefined): text is string {
  return (text ?? '').trim() !== '';
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number';
}

function lastDayOf(year: number | null | undefined): string | null {
  return isYear(year) ? `${year}-12-31` : null;
}

function isYear(value: number | null | undefined): value is number {
  return isNumber(value) && value >= 1900 && value <= 2200;
}

const met = (why: Text): Verdict => ({ state: 'met', why });
const missing = (why: Text): Verdict => ({ state: 'missing', why });
const warning = (why: Text): Verdict => ({ state: 'warning', why });
