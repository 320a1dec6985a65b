import { Grid, workbookFile } from './grid';
import { column, once, writeTable } from './plan-table';
import { STORY, rowsOf, without } from './story';
import type { Variant } from './variant';

const ROWS = rowsOf(STORY.maalepunkter);

/** Everything under headings that only this organisation uses. */
export const inPlainSpeech: Variant = {
  name: 'own words: Det vil vi, Sådan når vi det',
  certainty: 'uncertain',
  tells: without(
    STORY,
    'log',
    'indicator',
    'unit',
    'baselineYear',
    'baseline',
    'target',
    'targetYear',
    'start',
    'resources',
    'percent',
    'nextStep',
  ),
  meaning: {
    Kompasretning: 'maalepunkt',
    'Så højt sigter vi': 'level',
    'Det drømmer vi om': 'sentence',
    'Det vil vi': 'goal',
    'Sådan når vi det': 'initiative',
    'Den der holder fast': 'responsible',
    'Inden hvornår': 'deadline',
    'Hvor langt er vi': 'status',
  },
  file: () => {
    const grid = new Grid('Vores plan').put(1, 1, 'Sådan bliver vi mere bæredygtige', 'title');
    writeTable(
      grid,
      { row: 3 },
      [
        column('Kompasretning', 'name'),
        column('Så højt sigter vi', 'level'),
        column('Det drømmer vi om', 'sentence'),
        column('Det vil vi', 'goal'),
        column('Sådan når vi det', 'initiative'),
        column('Den der holder fast', 'responsible'),
        column('Inden hvornår', 'deadline'),
        column('Hvor langt er vi', 'status'),
      ],
      ROWS,
    );
    return workbookFile(grid.sheet({ frozen: { rows: 3, columns: 0 } }));
  },
};

/** Headings that are questions, with measures and years. */
export const asQuestions: Variant = {
  name: 'own words: questions',
  certainty: 'uncertain',
  tells: without(STORY, 'log', 'level', 'sentence', 'baselineYear', 'start', 'resources', 'percent'),
  meaning: {
    'Hvad handler det om?': 'maalepunkt',
    'Hvor vil vi hen?': 'goal',
    'Hvad kigger vi på?': 'indicator',
    'Hvad tæller vi i?': 'unit',
    'Der kom vi fra': 'baseline',
    'Der skal vi hen': 'target',
    'I hvilket år?': 'targetYear',
    'Hvad gør vi ved det?': 'initiative',
    'Hvem har bolden?': 'responsible',
    'Hvornår er bolden i mål?': 'deadline',
    'Hvordan går det?': 'status',
    'Og hvad så nu?': 'nextStep',
  },
  file: () => {
    const grid = new Grid('Ark1').put(1, 1, 'ESG i vores boligforening', 'title');
    writeTable(
      grid,
      { row: 2 },
      [
        once('opensMaalepunkt', 'Hvad handler det om?', 'name', 'block'),
        once('opensGoal', 'Hvor vil vi hen?', 'goal'),
        once('opensGoal', 'Hvad kigger vi på?', 'indicator'),
        once('opensGoal', 'Hvad tæller vi i?', 'unit'),
        once('opensGoal', 'Der kom vi fra', 'baseline'),
        once('opensGoal', 'Der skal vi hen', 'target'),
        once('opensGoal', 'I hvilket år?', 'targetYear'),
        column('Hvad gør vi ved det?', 'initiative'),
        column('Hvem har bolden?', 'responsible'),
        column('Hvornår er bolden i mål?', 'deadline'),
        column('Hvordan går det?', 'status'),
        column('Og hvad så nu?', 'nextStep'),
      ],
      ROWS,
    );
    return workbookFile(grid.sheet());
  },
};

/** Known headings and own ones beside each other. */
export const halfOwnWords: Variant = {
  name: 'own words among known headings: Pejlemærke, Greb, Målstreg',
  certainty: 'uncertain',
  tells: without(STORY, 'log', 'unit', 'baselineYear', 'baseline', 'start', 'resources', 'nextStep'),
  meaning: {
    Pejlemærke: 'goal',
    Greb: 'initiative',
    Fyrtårn: 'responsible',
    Målstreg: 'deadline',
    Pulsen: 'status',
  },
  file: () => {
    const grid = new Grid('Kurs mod 2030').put(1, 1, 'Kurs mod 2030', 'title');
    writeTable(
      grid,
      { row: 4 },
      [
        column('Målepunkt', 'name'),
        column('Ambitionsniveau', 'level'),
        column('Ambitionssætning', 'sentence'),
        column('Mål nr.', 'goalNo'),
        column('Pejlemærke', 'goal'),
        column('Indikator', 'indicator'),
        column('Målværdi', 'target'),
        column('Målår', 'targetYear'),
        column('Greb', 'initiative'),
        column('Fyrtårn', 'responsible'),
        column('Målstreg', 'deadline'),
        column('Pulsen', 'status'),
        column('Fremdrift', 'percent'),
      ],
      ROWS,
    );
    return workbookFile(grid.sheet({ frozen: { rows: 4, columns: 1 } }));
  },
};
