/**
 * The one plan that every workbook of these tests tells, as the command line's `plan` object says it, with resources
 * and next step besides. Dates are ISO, percentages percent points, `null` is what a workbook does not say.
 */
export interface ToldPlan {
  readonly maalepunkter: readonly ToldMaalepunkt[];
  readonly log: readonly ToldLogLine[];
}

export interface ToldMaalepunkt {
  readonly id: string;
  readonly prioritised: boolean;
  readonly level: string | null;
  readonly sentence: string | null;
  readonly goals: readonly ToldGoal[];
}

export interface ToldGoal {
  readonly no: number;
  readonly text: string;
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly baselineYear: number | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly targetYear: number | null;
  readonly initiatives: readonly ToldInitiative[];
}

export interface ToldInitiative {
  readonly text: string;
  readonly responsible: string | null;
  readonly start: string | null;
  readonly deadline: string | null;
  readonly resources: string | null;
  readonly status: string | null;
  readonly percent: number | null;
  readonly nextStep: string | null;
}

export interface ToldLogLine {
  readonly date: string;
  /** The id of the målepunkt. */
  readonly maalepunkt: string;
  readonly goal: number;
  readonly initiative: string;
  readonly status: string;
  readonly value: number | null;
  readonly comment: string;
  readonly by: string;
}

/** The names of AlmenKompas' twenty målepunkter, as they are printed. */
export const NAMES: Readonly<Record<string, string>> = {
  E1: 'Energiforbrug',
  E2: 'Klimaaftryk',
  E3: 'Energimærkning',
  E4: 'Sårbarhed for klimaændringer',
  E5: 'Biodiversitet',
  E6: 'Affald',
  S1: 'Medarbejdertrivsel',
  S2: 'Andel af almene boliger i området',
  S3: 'Livschancer',
  S4: 'Livskvalitet og sundhed',
  S5: 'Medarbejdersammensætning',
  S6: 'Funktioner i området',
  S7: 'Lokalt fællesskab',
  S8: 'Almenboligers betalbarhed',
  G1: 'Beboerdemokrati',
  G2: 'Frivillighed',
  G3: 'Økonomistyring',
  G4: 'Politikker og praksis',
  G5: 'Sociale klausuler',
  G6: 'Overholdelse af regulering',
};

export const STORY: ToldPlan = {
  maalepunkter: [
    {
      id: 'E1',
      prioritised: true,
      level: 'Mellem',
      sentence: 'Vi bruger ikke mere energi pr. kvadratmeter end resten af sektoren.',
      goals: [
        {
          no: 1,
          text: 'Varmeforbruget er i 2028 nedbragt med 15 % i alle afdelinger',
          indicator: 'Graddagekorrigeret varmeforbrug',
          unit: 'kWh/m²',
          baselineYear: 2024,
          baseline: 98.5,
          target: 83.7,
          targetYear: 2028,
          initiatives: [
            {
              text: 'Indregulering af varmeanlæg i 12 afdelinger',
              responsible: 'Mette Holm',
              start: '2026-01-15',
              deadline: '2026-12-31',
              resources: '450.000 kr. fra driftsbudgettet',
              status: 'I gang',
              percent: 40,
              nextStep: 'Indhente tilbud fra tre VVS-firmaer',
            },
            {
              text: 'Fjernaflæste målere i alle opgange',
              responsible: 'Jonas Friis',
              start: '2026-03-01',
              deadline: '2027-06-30',
              resources: '1,2 mio. kr. af henlæggelserne',
              status: 'Ikke påbegyndt',
              percent: 0,
              nextStep: null,
            },
          ],
        },
        {
          no: 2,
          text: 'Fælles elforbrug falder til 9 kWh pr. kvadratmeter i 2027',
          indicator: 'Fælles elforbrug',
          unit: 'kWh/m²',
          baselineYear: 2024,
          baseline: 11.4,
          target: 9,
          targetYear: 2027,
          initiatives: [
            {
              text: 'LED på trapper og i kældre',
              responsible: 'Jonas Friis',
              start: '2025-09-01',
              deadline: '2026-10-31',
              resources: '300 timer fra driften',
              status: 'Gennemført',
              percent: 100,
              nextStep: 'Efterkontrol i januar',
            },
          ],
        },
      ],
    },
    {
      id: 'E2',
      prioritised: true,
      level: 'Ambitiøst',
      sentence: 'Vi går forrest og viser, at almene boliger kan drives uden fossil energi.',
      goals: [
        {
          no: 1,
          text: 'Udledningen i scope 1 og 2 er halveret i 2030',
          indicator: 'CO2e i scope 1 og 2',
          unit: 't CO2e',
          baselineYear: 2023,
          baseline: 1840,
          target: 920,
          targetYear: 2030,
          initiatives: [
            {
              text: 'Udfasning af de sidste naturgasfyr',
              responsible: 'Karen Lund',
              start: '2026-06-01',
              deadline: '2028-12-31',
              resources: 'Lån i dispositionsfonden',
              status: 'Afventer',
              percent: 10,
              nextStep: 'Svar fra kommunen om fjernvarme',
            },
            {
              text: 'Elbiler til driften',
              responsible: 'Søren Bach',
              start: '2025-01-01',
              deadline: '2026-06-30',
              resources: '6 leasede varevogne',
              status: 'Forsinket',
              percent: 60,
              nextStep: 'Ladestandere ved kontoret',
            },
          ],
        },
      ],
    },
    {
      id: 'E6',
      prioritised: true,
      level: 'Minimum',
      sentence: 'Vi overholder kravene til sortering i alle afdelinger.',
      goals: [
        {
          no: 1,
          text: '65 % af affaldet sorteres i 2027',
          indicator: 'Sorteringsgrad',
          unit: '%',
          baselineYear: 2025,
          baseline: 48,
          target: 65,
          targetYear: 2027,
          initiatives: [
            {
              text: 'Nye miljøstationer i fire afdelinger',
              responsible: 'Søren Bach',
              start: '2026-02-01',
              deadline: '2027-04-30',
              resources: '2,4 mio. kr. og en projektleder',
              status: 'I gang',
              percent: 25,
              nextStep: 'Nabohøring',
            },
          ],
        },
        {
          no: 2,
          text: 'Restaffaldet er højst 400 kg pr. bolig i 2028',
          indicator: 'Restaffald pr. bolig',
          unit: 'kg/bolig',
          baselineYear: 2025,
          baseline: 465,
          target: 400,
          targetYear: 2028,
          initiatives: [
            {
              text: 'Sorteringsvejledning på fem sprog',
              responsible: 'Amina Yusuf',
              start: '2026-09-01',
              deadline: '2026-11-30',
              resources: '20.000 kr. og to beboermøder',
              status: 'Udgået',
              percent: null,
              nextStep: null,
            },
          ],
        },
      ],
    },
    {
      id: 'S4',
      prioritised: true,
      level: 'Mellem',
      sentence: 'Beboerne er lige så trygge her som andre steder i byen.',
      goals: [
        {
          no: 1,
          text: '80 % af beboerne føler sig trygge i 2028',
          indicator: 'Trygge beboere',
          unit: '%',
          baselineYear: 2024,
          baseline: 74,
          target: 80,
          targetYear: 2028,
          initiatives: [
            {
              text: 'Tryghedsvandringer i alle afdelinger',
              responsible: 'Amina Yusuf',
              start: '2026-04-01',
              deadline: '2027-09-30',
              resources: 'Boligsocial medarbejder, 10 timer om ugen',
              status: 'I gang',
              percent: 30,
              nextStep: 'Vandring i Birkeparken',
            },
          ],
        },
      ],
    },
    {
      id: 'S7',
      prioritised: true,
      level: 'Ambitiøst',
      sentence: 'Hos os kender naboer hinanden og løfter i flok.',
      goals: [
        {
          no: 1,
          text: 'Tilhørsforholdet er mindst 70 i 2029',
          indicator: 'Tilhørsforhold',
          unit: 'indeks 0-100',
          baselineYear: 2025,
          baseline: 58,
          target: 70,
          targetYear: 2029,
          initiatives: [
            {
              text: 'Åbent fælleshus hver uge',
              responsible: 'Lars Dam',
              start: '2026-08-01',
              deadline: '2027-12-31',
              resources: '80.000 kr. om året',
              status: 'Ikke påbegyndt',
              percent: 0,
              nextStep: 'Finde to værter',
            },
          ],
        },
        {
          no: 2,
          text: 'Tilliden mellem naboer er mindst 65 i 2029',
          indicator: 'Tillid',
          unit: 'indeks 0-100',
          baselineYear: 2025,
          baseline: 55,
          target: 65,
          targetYear: 2029,
          initiatives: [
            {
              text: 'Velkomstbesøg hos nye beboere',
              responsible: 'Lars Dam',
              start: '2026-10-01',
              deadline: '2028-03-31',
              resources: 'Frivillige, 5 timer om måneden',
              status: 'I gang',
              percent: 15,
              nextStep: 'Skrive en velkomstfolder',
            },
          ],
        },
        {
          no: 3,
          text: 'Hver tredje beboer er med i en aktivitet i 2029',
          indicator: 'Medskabende beboere',
          unit: '%',
          baselineYear: 2025,
          baseline: 21,
          target: 33,
          targetYear: 2029,
          initiatives: [],
        },
      ],
    },
    {
      id: 'G1',
      prioritised: true,
      level: 'Mellem',
      sentence: 'Afdelingsmøderne samler lige så mange husstande som i sektoren.',
      goals: [
        {
          no: 1,
          text: 'Mindst 15 % af husstandene møder op til afdelingsmøde i 2027',
          indicator: 'Fremmøde på afdelingsmøde',
          unit: '% af husstandene',
          baselineYear: 2025,
          baseline: 9,
          target: 15,
          targetYear: 2027,
          initiatives: [
            {
              text: 'Digital afstemning på afdelingsmøder',
              responsible: 'Karen Lund',
              start: '2026-01-01',
              deadline: '2027-05-31',
              resources: 'Licens, 35.000 kr. om året',
              status: 'I gang',
              percent: 50,
              nextStep: 'Prøve det i to afdelinger',
            },
            {
              text: 'Kursus for afdelingsbestyrelser',
              responsible: 'Karen Lund',
              start: '2026-11-01',
              deadline: '2027-02-28',
              resources: '60.000 kr. og kursuslokale',
              status: 'Ikke påbegyndt',
              percent: 0,
              nextStep: 'Vælge kursusholder',
            },
          ],
        },
      ],
    },
  ],
  log: [
    {
      date: '2026-03-12',
      maalepunkt: 'E1',
      goal: 1,
      initiative: 'Indregulering af varmeanlæg i 12 afdelinger',
      status: 'I gang',
      value: 97.1,
      comment: 'De første tre anlæg er indreguleret.',
      by: 'Mette Holm',
    },
    {
      date: '2026-06-30',
      maalepunkt: 'E2',
      goal: 1,
      initiative: 'Elbiler til driften',
      status: 'Forsinket',
      value: null,
      comment: 'Leverandøren kan først levere til efteråret.',
      by: 'Søren Bach',
    },
    {
      date: '2026-09-30',
      maalepunkt: 'E6',
      goal: 1,
      initiative: 'Nye miljøstationer i fire afdelinger',
      status: 'I gang',
      value: 51,
      comment: 'To af fire er taget i brug.',
      by: 'Søren Bach',
    },
    {
      date: '2026-10-31',
      maalepunkt: 'E1',
      goal: 2,
      initiative: 'LED på trapper og i kældre',
      status: 'Gennemført',
      value: 9.8,
      comment: 'Alle trapper og kældre er skiftet.',
      by: 'Jonas Friis',
    },
  ],
};

type InitiativeWord = Exclude<keyof ToldInitiative, 'text'>;
type GoalWord = Exclude<keyof ToldGoal, 'no' | 'text' | 'initiatives'>;
type MaalepunktWord = 'level' | 'sentence';
export type LeftOut = InitiativeWord | GoalWord | MaalepunktWord | 'initiatives' | 'log';

/** What a workbook tells that has no place for some of it. */
export function without(plan: ToldPlan, ...words: readonly LeftOut[]): ToldPlan {
  const blank = <T extends object>(told: T): T =>
    Object.fromEntries(
      Object.entries(told).map(([key, value]) => [
        key,
        words.some((word) => word === key) ? (Array.isArray(value) ? [] : null) : value,
      ]),
    ) as T;
  return blank({
    ...plan,
    maalepunkter: plan.maalepunkter.map((maalepunkt) => ({
      ...blank(maalepunkt),
      goals: maalepunkt.goals.map((goal) => {
        const kept = blank(goal);
        return { ...kept, initiatives: kept.initiatives.map(blank) };
      }),
    })),
  });
}

/** The plan with every initiative told otherwise. */
export function withInitiatives(plan: ToldPlan, tell: (told: ToldInitiative) => ToldInitiative): ToldPlan {
  return {
    ...plan,
    maalepunkter: plan.maalepunkter.map((maalepunkt) => ({
      ...maalepunkt,
      goals: maalepunkt.goals.map((goal) => ({ ...goal, initiatives: goal.initiatives.map(tell) })),
    })),
  };
}

/** One row of a plan that has a row for each initiative, and one for a goal that has none yet. */
export interface PlanRow {
  readonly maalepunkt: ToldMaalepunkt;
  readonly goal: ToldGoal;
  readonly initiative: ToldInitiative | null;
  readonly opensMaalepunkt: boolean;
  readonly opensGoal: boolean;
}

export function rowsOf(maalepunkter: readonly ToldMaalepunkt[]): readonly PlanRow[] {
  return maalepunkter.flatMap((maalepunkt) =>
    maalepunkt.goals.flatMap((goal, g) => {
      const initiatives = goal.initiatives.length > 0 ? goal.initiatives : [null];
      return initiatives.map((initiative, i) => ({
        maalepunkt,
        goal,
        initiative,
        opensMaalepunkt: g === 0 && i === 0,
        opensGoal: i === 0,
      }));
    }),
  );
}
